package dev.cairn.bot.features.servers;

import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** English. */
record EnglishServersCopy() implements ServersCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Override
    public String settings(ServerSettings settings, Instant now) {
        return "### This server’s settings\n" + channel(settings) + "\n" + zone(settings, now) + "\n"
                + "**Challenges:** " + creators(settings.challengeCreators()) + " can create them";
    }

    private static String channel(ServerSettings settings) {
        return "**Reminders and announcements:** "
                + settings.announceIn()
                        .map(channel -> "in " + mention(channel))
                        .orElse("no channel yet, so I post nothing unasked. " + CommandMention.of("server announce")
                                + " picks one");
    }

    private static String zone(ServerSettings settings, Instant now) {
        String time = clock(settings.zone(), now);
        return "**Time zone:** "
                + settings.chosenZone()
                        .map(zone -> Markdown.escape(zone.getId()) + ", where it’s " + time + " now")
                        .orElse("not set, so days and weeks here follow UTC, where it’s " + time + " now. "
                                + CommandMention.of("server timezone") + " changes that");
    }

    private static String clock(ZoneId zone, Instant now) {
        return CLOCK.format(now.atZone(zone));
    }

    @Override
    public String zoneSet(ZoneId zone, Instant now) {
        return "This server’s time zone is **" + Markdown.escape(zone.getId()) + "** now, where it’s "
                + clock(zone, now) + ". Its days, weeks and deadlines follow it. Everybody’s own study days stay"
                + " as they are.";
    }

    @Override
    public String creators(ChallengeCreators creators) {
        return switch (creators) {
            case EVERYONE -> "everyone";
            case MANAGERS -> "only people who can manage this server";
        };
    }

    @Override
    public String creatorsSet(ChallengeCreators creators) {
        return switch (creators) {
            case EVERYONE -> "Everyone here can create challenges now.";
            case MANAGERS ->
                "Only people with the **Manage Server** permission can create challenges now. Everyone can still join"
                        + " them, and those already running go on.";
        };
    }

    @Override
    public String noSuchCreators() {
        return "Pick who can create challenges from the list.";
    }

    @Override
    public String firstMessage() {
        return "**I’ll post here from now on:** announcements, and reminders that people want in a channel. A reminder"
                + " pings only the person it’s for. " + CommandMention.of("remind add") + " sets one up.";
    }

    @Override
    public String chosen(ChannelId channel, Optional<ChannelId> before) {
        return "Reminders and announcements will go to " + mention(channel) + ", and I’ll post nowhere else unasked."
                + before.filter(old -> !old.equals(channel))
                        .map(old -> "\nReminders set up for " + mention(old)
                                + " will be paused when they next come due, and I’ll tell the people they’re for.")
                        .orElse("");
    }

    @Override
    public String cannotWriteIn(ChannelId channel, RefusalReason reason) {
        return reason == RefusalReason.CHANNEL_GONE
                ? "That channel is gone. Nothing changed; choose another."
                : "I can’t post in " + mention(channel)
                        + ", so nothing changed. Let me view the channel and send messages there, then try again.";
    }

    @Override
    public String notNow(ChannelId channel) {
        return "Discord didn’t let me try " + mention(channel)
                + " just now, so nothing changed. Try again in a minute.";
    }

    @Override
    public String noChannel() {
        return "Pick a text channel of this server.";
    }

    @Override
    public String onlyInServers() {
        return "This is for servers that have added me. Use it in one of their channels.";
    }

    @Override
    public String notPermitted() {
        return "You need the **Manage Server** permission for that.";
    }

    @Override
    public String groupDescription() {
        return "This server’s settings (needs Manage Server)";
    }

    @Override
    public String showDescription() {
        return "This server’s settings for Cairn";
    }

    @Override
    public String announceDescription() {
        return "Choose the channel for reminders and announcements";
    }

    @Override
    public String channelOption() {
        return "Where I’ll post";
    }

    @Override
    public String timezoneDescription() {
        return "Set the time zone for this server’s days, weeks and deadlines";
    }

    @Override
    public String zoneOption() {
        return "A city, such as Berlin or New York";
    }

    @Override
    public String challengesDescription() {
        return "Choose who can create challenges here";
    }

    @Override
    public String whoOption() {
        return "Everyone, or only people who can manage this server";
    }
}
