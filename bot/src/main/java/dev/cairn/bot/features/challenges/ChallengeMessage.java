package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import java.util.Optional;

/**
 * A message of a challenge, claimed for one edit.
 *
 * @param digest of what is in it; empty while that is unknown
 * @param people of how many people it is drawn
 * @param refusals how often in a row Discord has refused to edit it
 */
record ChallengeMessage(
        Key key, ChannelId channel, MessageId message, Optional<String> digest, int people, int refusals) {

    /** Which of the messages it is. */
    record Key(ChallengeId challenge, MessageKind kind) {}
}
