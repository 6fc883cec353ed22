package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.ChannelKind;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;

/** Refuses what the bot may not do in a channel. */
final class ChannelAccess {
    private static final long ALL = -1;

    private ChannelAccess() {}

    /** Refuses to show a channel that the bot cannot view. */
    static void checkView(Channel channel) {
        boolean absent = channel.server().filter(Server::botPresent).isEmpty() && inServer(channel);
        if (channel.kind() == ChannelKind.PRIVATE || absent || lacks(channel, Member.VIEW_CHANNEL)) {
            throw DiscordError.missingAccess();
        }
    }

    /** Refuses a message that the bot may not send here. A message wakes an archived thread unless it is locked. */
    static void checkSend(Channel channel, MessagePayload payload) {
        boolean thread = channel.kind() == ChannelKind.THREAD;
        if (lacks(channel, thread ? Member.SEND_MESSAGES_IN_THREADS : Member.SEND_MESSAGES)
                || (!payload.files().isEmpty() && lacks(channel, Member.ATTACH_FILES))) {
            throw DiscordError.missingPermissions();
        }
        if (channel.threadState() == Channel.ThreadState.LOCKED) {
            throw DiscordError.threadArchived();
        }
    }

    /** Refuses an edit in a thread that is archived. */
    static void checkEdit(Channel channel) {
        if (channel.threadState() != Channel.ThreadState.ACTIVE) {
            throw DiscordError.threadArchived();
        }
    }

    static boolean readsHistory(Channel channel) {
        return !lacks(channel, Member.READ_MESSAGE_HISTORY);
    }

    private static boolean lacks(Channel channel, long permission) {
        return ((inServer(channel) ? channel.botPermissions() : ALL) & permission) == 0;
    }

    private static boolean inServer(Channel channel) {
        return channel.kind() == ChannelKind.SERVER || channel.kind() == ChannelKind.THREAD;
    }
}
