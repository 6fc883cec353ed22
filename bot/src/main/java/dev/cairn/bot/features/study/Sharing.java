package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.function.Supplier;

/** Posts what learners share, the same thing once a day in a channel. */
public final class Sharing {
    private final ShareLog log;

    public Sharing(ShareLog log) {
        this.log = log;
    }

    /**
     * Posts a card for a learner.
     *
     * @param subject what the card is about; what has the same subject is the same thing
     * @throws UserError if the person may not post here, or has shared it here today
     */
    public Reply.Message post(Request request, String subject, Supplier<Card> card) {
        request.context().requireSharing();
        Card drawn = card.get();
        if (!log.claim(request, subject)) {
            throw new UserError(CelebrationCopy.text(CelebrationCopy::sharedBefore));
        }
        return Reply.of(drawn).afterDelivery(() -> log.posted(request, subject));
    }
}
