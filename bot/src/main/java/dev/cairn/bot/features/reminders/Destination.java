package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import java.util.Optional;

/** Where a reminder goes. */
sealed interface Destination {
    /**
     * To the learner alone.
     *
     * @param opened the channel of their direct messages, once one has arrived, which spares asking for it
     * @param instead where they agreed to be called when direct messages fail for good
     */
    record Direct(Optional<ChannelId> opened, Optional<ServerChannel> instead) implements Destination {
        /** To one who has had no direct message yet, nor named a channel. */
        static final Direct NEW = new Direct(Optional.empty(), Optional.empty());

        Direct opened(Optional<ChannelId> channel) {
            return new Direct(channel, instead);
        }

        Direct instead(Optional<ServerChannel> spot) {
            return new Direct(opened, spot);
        }
    }

    /** To a channel, for all to read, with a mention of the learner. */
    record InChannel(ServerChannel spot) implements Destination {}
}
