package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.interaction.card.Markdown.mention;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.time.WeekdayParser;
import java.time.DayOfWeek;
import java.util.Optional;
import java.util.Set;

/** What the English copies of this feature have in common. */
final class EnglishReminderPhrases {
    private EnglishReminderPhrases() {}

    /** "daily at 20:00", "on weekdays at 20:00", "on Mon, Wed at 20:00". */
    static String when(ReminderSchedule schedule) {
        return often(schedule.days()) + " at " + schedule.time();
    }

    /** "daily", "on weekdays", "on Mon, Wed". */
    static String often(Set<DayOfWeek> days) {
        return days.equals(WeekdayParser.ALL) ? "daily" : "on " + WeekdayParser.describe(days);
    }

    static String where(Optional<ChannelId> channel) {
        return channel.map(there -> "in " + mention(there)).orElse("by DM");
    }

    /** Why a reminder is paused, and how to have it back. */
    static String reason(PauseReason reason, Optional<ChannelId> channel) {
        String there = channel.map(in -> mention(in)).orElse("that channel");
        return switch (reason) {
            case ASKED -> "you paused it. " + CommandMention.of("remind resume") + " brings it back.";
            case DMS_CLOSED ->
                "your DMs are closed to me. Allow messages from a server we share, then use "
                        + CommandMention.of("remind resume") + ", or add one in a channel with "
                        + CommandMention.of("remind add") + ".";
            case CHANNEL_GONE -> there + " is gone. " + CommandMention.of("remind add") + " sets one up elsewhere.";
            case CHANNEL_FORBIDDEN ->
                "I can’t post in " + there + " anymore. Once I can, " + CommandMention.of("remind resume")
                        + " brings it back.";
            case CHANNEL_NOT_CHOSEN ->
                "the server doesn’t let me post in " + there + " anymore. " + CommandMention.of("remind add")
                        + " sets one up elsewhere.";
            case ZONE_UNKNOWN ->
                "I don’t know your time zone. Set it with " + CommandMention.of("settings timezone") + ", then use "
                        + CommandMention.of("remind resume") + ".";
            case LEFT_SERVER ->
                "you’ve left the server of " + there + ". If you come back, " + CommandMention.of("remind resume")
                        + " turns it on again.";
        };
    }
}
