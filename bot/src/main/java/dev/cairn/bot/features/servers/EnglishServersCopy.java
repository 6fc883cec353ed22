package dev.cairn.bot.features.servers;

import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.RefusalReason;
import java.util.Optional;

/** English. */
record EnglishServersCopy() implements ServersCopy {

    @Override
    public String settings(ServerSettings settings) {
        return "**This server**\n"
                + settings.announceIn()
                        .map(channel -> "Reminders in a channel and announcements go to " + mention(channel) + ".")
                        .orElse("I speak nowhere of my own accord. `/server announce` chooses a channel for reminders"
                                + " and announcements.");
    }

    @Override
    public String firstMessage() {
        return "**I may speak up here now.**\nReminders that people want in a channel come here, and announcements."
                + " A reminder notifies only the one it is for. `/remind add` sets one up.";
    }

    @Override
    public String chosen(ChannelId channel, Optional<ChannelId> before) {
        return "From now on I speak of my own accord only in " + mention(channel) + "."
                + before.filter(old -> !old.equals(channel))
                        .map(old -> "\nReminders set up for " + mention(old)
                                + " are paused when they next come due, and their learners are told.")
                        .orElse("");
    }

    @Override
    public String cannotWriteIn(ChannelId channel, RefusalReason reason) {
        return reason == RefusalReason.CHANNEL_GONE
                ? "That channel is gone. Nothing changed; choose another."
                : "I cannot write in " + mention(channel)
                        + ", so nothing changed. Allow me to view the channel and to send messages there, then try again.";
    }

    @Override
    public String notNow(ChannelId channel) {
        return "Discord did not let me try " + mention(channel)
                + " just now, so nothing changed. Try again in a minute.";
    }

    @Override
    public String noChannel() {
        return "Pick a text channel of this server.";
    }

    @Override
    public String onlyInServers() {
        return "This is about a server that has added me. Use it in one of its channels.";
    }

    @Override
    public String notPermitted() {
        return "You need the **Manage Server** permission for that.";
    }

    @Override
    public String groupDescription() {
        return "This server's settings (needs Manage Server)";
    }

    @Override
    public String showDescription() {
        return "This server's settings for Cairn";
    }

    @Override
    public String announceDescription() {
        return "Choose the channel for reminders and announcements";
    }

    @Override
    public String channelOption() {
        return "Where I may speak up";
    }
}
