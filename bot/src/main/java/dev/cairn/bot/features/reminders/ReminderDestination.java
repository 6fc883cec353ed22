package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import java.util.Optional;

/** Where a reminder is sent. */
sealed interface ReminderDestination {
    /** Whether both are direct messages, or the same channel. */
    default boolean isSamePlace(ReminderDestination other) {
        return this instanceof InChannel in
                ? other instanceof InChannel there && in.location().equals(there.location())
                : other instanceof Direct;
    }

    /**
     * The learner's direct messages.
     *
     * @param dmChannel the channel of their direct messages, once one has arrived, which saves opening it
     * @param fallback where they agreed to be mentioned if their direct messages are closed
     */
    record Direct(Optional<ChannelId> dmChannel, Optional<ServerChannel> fallback) implements ReminderDestination {
        /** Direct messages to a learner who has received none yet and has chosen no fallback. */
        static final Direct NEW = new Direct(Optional.empty(), Optional.empty());

        Direct withDmChannel(ChannelId channel) {
            return new Direct(Optional.of(channel), fallback);
        }

        Direct withFallback(Optional<ServerChannel> channel) {
            return new Direct(dmChannel, channel);
        }
    }

    /** A channel of a server, where everybody can read it, with a mention of the learner. */
    record InChannel(ServerChannel location) implements ReminderDestination {}
}
