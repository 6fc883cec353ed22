package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.RefusalReason;
import java.util.Optional;

/** What is said about a server's settings. */
final class ServersCopy {
    private ServersCopy() {}

    static String settings(ServerSettings settings) {
        return "**This server**\n"
                + settings.announceIn()
                        .map(channel -> "Reminders in a channel and announcements go to " + mention(channel) + ".")
                        .orElse("I speak nowhere of my own accord. `/server announce` chooses a channel for reminders"
                                + " and announcements.");
    }

    static String here() {
        return "**I may speak up here now.**\nReminders that people want in a channel come here, and announcements."
                + " A reminder notifies only the one it is for. `/remind add` sets one up.";
    }

    static String chosen(ChannelId channel, Optional<ChannelId> before) {
        return "From now on I speak of my own accord only in " + mention(channel) + "."
                + before.filter(old -> !old.equals(channel))
                        .map(old -> "\nReminders set up for " + mention(old)
                                + " are paused when they next come due, and their learners are told.")
                        .orElse("");
    }

    static String cannotSpeakIn(ChannelId channel, RefusalReason why) {
        return why == RefusalReason.CHANNEL_GONE
                ? "That channel is gone. Nothing changed; choose another."
                : "I cannot write in " + mention(channel)
                        + ", so nothing changed. Allow me to view the channel and to send messages there, then try again.";
    }

    static String notNow(ChannelId channel) {
        return "Discord did not let me try " + mention(channel)
                + " just now, so nothing changed. Try again in a minute.";
    }

    static String noChannel() {
        return "Pick a text channel of this server.";
    }

    static String onlyInServers() {
        return "This is about a server that has added me. Use it in one of its channels.";
    }

    static String notPermitted() {
        return "Only who may manage this server can do that: it needs the permission **Manage Server**.";
    }

    private static String mention(ChannelId channel) {
        return "<#" + Long.toUnsignedString(channel.value()) + ">";
    }
}
