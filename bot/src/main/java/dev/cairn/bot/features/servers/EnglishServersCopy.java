package dev.cairn.bot.features.servers;

import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** English. */
record EnglishServersCopy() implements ServersCopy {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);

    @Override
    public String settings(ServerSettings settings, Optional<String> roadmap, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add("### This server’s settings");
        lines.add(channel(settings));
        settings.moderatorsIn().ifPresent(channel -> lines.add("**Moderators:** I ask them in " + mention(channel)));
        lines.add(zone(settings, now));
        lines.add("**Roadmap for newcomers:** " + roadmap(roadmap));
        lines.add("**Library:** " + policy(settings.libraryPolicy()));
        lines.add("**Challenges:** " + creators(settings.challengeCreators()) + " can create them");
        return String.join("\n", lines);
    }

    private static String roadmap(Optional<String> roadmap) {
        return roadmap.map(Markdown::escape)
                .orElse("none, so they answer three questions. " + CommandMention.of("server roadmap") + " picks one");
    }

    private static String policy(LibraryPolicy policy) {
        return switch (policy) {
            case OPEN -> "everyone can add links";
            case QUEUE -> "everyone can suggest links, and moderators approve them";
            case CLOSED -> "closed, so nobody adds links";
        };
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

    @Override
    public String moderatorsDescription() {
        return "Choose the channel where moderators decide on links";
    }

    @Override
    public String moderatorsOption() {
        return "Where I’ll ask moderators";
    }

    @Override
    public String firstMessageForModerators() {
        return "**I’ll ask moderators here from now on:** about links that wait for approval, and links that members"
                + " report. Deciding takes the **Manage Messages** permission in this channel.";
    }

    @Override
    public String everyoneDecides() {
        return "⚠️ Right now everyone in this server has **Manage Messages** there, so anyone could approve any link,"
                + " even their own. Take that permission from @everyone, or pick a channel for moderators only.";
    }

    @Override
    public String everyoneWatches() {
        return "⚠️ Everyone can read that channel, so everyone will see what’s reported and by whom it was added.";
    }

    @Override
    public String moderatorsSet(ChannelId channel, LibraryPolicy policy) {
        return "I’ll ask moderators in " + mention(channel)
                + " from now on. People with **Manage Messages** there can decide."
                + (policy == LibraryPolicy.OPEN
                        ? "\nLinks go straight into the library now. If you’d rather approve each one first, choose"
                                + " “Queue” in " + CommandMention.of("server library") + "."
                        : "");
    }

    @Override
    public String libraryDescription() {
        return "Choose who can add links to this server’s library";
    }

    @Override
    public String policyOption() {
        return "Open, with a queue for moderators, or closed";
    }

    @Override
    public String policyChoice(LibraryPolicy policy) {
        return switch (policy) {
            case OPEN -> "Open: everyone can add links";
            case QUEUE -> "Queue: moderators approve each link first";
            case CLOSED -> "Closed: nobody adds links";
        };
    }

    @Override
    public String policySet(LibraryPolicy policy, Optional<ChannelId> moderators) {
        return switch (policy) {
            case OPEN -> "Everyone here can add links to the library now.";
            case QUEUE ->
                "New links will wait for a moderator now. I’ll ask"
                        + moderators.map(channel -> " in " + mention(channel)).orElse("") + ".";
            case CLOSED ->
                "The library takes no new links now. Everyone can still find what’s in it, and save links for"
                        + " themselves.";
        };
    }

    @Override
    public String noSuchPolicy() {
        return "Pick who can add links from the list.";
    }

    @Override
    public String queueNeedsModerators() {
        return "A queue needs a channel where moderators can see it. Pick one with "
                + CommandMention.of("server moderators") + ", then try again.";
    }

    @Override
    public String roadmapDescription() {
        return "Choose the roadmap that newcomers here are offered first";
    }

    @Override
    public String roadmapOption() {
        return "A roadmap";
    }

    @Override
    public String noRoadmapChoice() {
        return "None: newcomers answer three questions";
    }

    @Override
    public String roadmapSet(Optional<String> title) {
        return title.map(roadmap -> "Newcomers here will be offered **" + Markdown.escape(roadmap)
                        + "** first. They can still pick another.")
                .orElse("Newcomers here will answer three questions to find their roadmap.");
    }

    @Override
    public String followsUtc() {
        return "This server has no time zone yet, so its days and weeks follow UTC.";
    }

    @Override
    public String useZone(ZoneId zone) {
        return "Use " + zone.getId();
    }
}
