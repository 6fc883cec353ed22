package dev.cairn.bot.features.studytime;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.UnitId;
import java.time.Instant;
import java.util.Optional;

/**
 * A focus timer that others can join until its end. Whoever joins has a timer of their own to the same end.
 *
 * @param id that of the timer that was shared
 * @param starter who shared it; empty once their data is deleted
 * @param channel where it is posted, and where its end is told
 * @param unit what its card says is studied, if anything
 * @param card the message with its card, once that is known
 */
public record SharedFocus(
        InteractionId id,
        Optional<LearnerId> starter,
        ServerId server,
        ChannelId channel,
        Instant began,
        Instant ends,
        Optional<UnitId> unit,
        Optional<MessageId> card) {

    boolean isOver(Instant now) {
        return !now.isBefore(ends);
    }
}
