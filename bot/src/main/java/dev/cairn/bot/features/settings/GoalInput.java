package dev.cairn.bot.features.settings;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.DurationParser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a weekly goal as people type it: "3", "2.5 h", "90 min", "3 hours a week", "none". */
final class GoalInput {
    /** The goals to choose from, in hours. */
    static final List<Integer> USUAL_HOURS = List.of(1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40);

    private static final Set<String> NONE = Set.of("none", "no", "no goal", "off", "never", "nothing", "-");
    private static final Pattern A_WEEK =
            Pattern.compile("\\s*(?:(?:a|per|each|every)\\s+week|weekly|/\\s*w(?:ee)?k)$");
    private static final Pattern HOURS = Pattern.compile("(\\d{1,2})(?:[.,](\\d{1,2}))?");

    private GoalInput() {}

    /**
     * Reads a goal; empty for none.
     *
     * @throws UserError if the text is no time from half an hour to eighty hours
     */
    static Optional<WeeklyGoal> read(String typed) {
        String text = A_WEEK.matcher(typed.strip().toLowerCase(Locale.ROOT)).replaceAll("");
        if (NONE.contains(text)) {
            return Optional.empty();
        }
        int minutes = minutes(typed, text);
        return minutes == 0 ? Optional.empty() : Optional.of(goal(typed, minutes));
    }

    private static int minutes(String typed, String text) {
        Matcher hours = HOURS.matcher(text);
        if (hours.matches()) {
            return (int) Math.round(Double.parseDouble(text.replace(',', '.')) * 60);
        }
        try {
            return DurationParser.minutes(text, WeeklyGoal.MAX_MINUTES);
        } catch (UserError unknown) {
            throw noSuch(typed);
        }
    }

    private static WeeklyGoal goal(String typed, int minutes) {
        if (minutes < WeeklyGoal.MIN_MINUTES || minutes > WeeklyGoal.MAX_MINUTES) {
            throw noSuch(typed);
        }
        return new WeeklyGoal(minutes);
    }

    private static UserError noSuch(String typed) {
        return new UserError(SettingsCopy.text(copy -> copy.noSuchGoal(typed)));
    }
}
