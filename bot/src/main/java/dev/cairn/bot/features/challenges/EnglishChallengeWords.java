package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.EnglishPhrases.exactly;
import static dev.cairn.bot.interaction.EnglishPhrases.list;

import dev.cairn.bot.interaction.card.Clip;
import dev.cairn.bot.interaction.card.Markdown;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Formats goals, days and names in English, for the copies of challenges. */
final class EnglishChallengeWords {
    /** So that a line with a bar and an amount fits the width of a phone. */
    private static final int MAX_NAME_COLUMNS = 16;

    private static final String AVERAGE = ", on average in your group";
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("MMM d", Locale.ENGLISH);
    private static final DateTimeFormatter FULL_DAY = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.ENGLISH);

    private EnglishChallengeWords() {}

    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    static String day(LocalDate day) {
        return FULL_DAY.format(day);
    }

    /** The days from the first to the last: "Nov 30 – Dec 6, 2026". */
    static String dates(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return day(last);
        }
        return (first.getYear() == last.getYear() ? SHORT_DAY : FULL_DAY).format(first) + " – " + day(last);
    }

    /** What is to be reached, without a capital: "study 20 hours each". */
    static String goal(Goal goal, Mode mode, Optional<String> target) {
        if (goal instanceof Goal.Time time) {
            return "study " + hours(time.minutes()) + share(mode);
        }
        if (goal instanceof Goal.Streak streak) {
            return "study " + count(streak.days(), "day") + " in a row"
                    + (streak.misses() == 0 ? "" : ", with up to " + count(streak.misses(), "day") + " off")
                    + average(mode);
        }
        Goal.Units units = (Goal.Units) goal;
        if (units.target().isEmpty()) {
            return "finish " + number(units.count()) + (units.count() == 1 ? " unit" : " units") + share(mode);
        }
        return "finish " + target.map(Markdown::bold).orElse("a part of a roadmap that I no longer have")
                + (units.count() == 1 ? "" : " (" + count(units.count(), "unit") + ")")
                + average(mode);
    }

    /** For goals that say "each" by themselves. */
    private static String average(Mode mode) {
        return mode == Mode.TEAMS ? AVERAGE : "";
    }

    private static String share(Mode mode) {
        return switch (mode) {
            case EACH -> " each";
            case TEAMS -> " each" + AVERAGE;
            case TOGETHER -> " together";
        };
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? number(minutes / 60) + (minutes == 60 ? " hour" : " hours")
                : exactly(Duration.ofMinutes(minutes));
    }

    static String number(long number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    static String amount(Goal goal, long amount) {
        if (goal instanceof Goal.Time) {
            return amount < 60
                    ? amount + " min"
                    : number(amount / 60) + " h" + (amount % 60 == 0 ? "" : " " + amount % 60 + " min");
        }
        return number(amount) + (goal instanceof Goal.Streak ? " day" : " unit") + (amount == 1 ? "" : "s");
    }

    /** An average, rounded to the minute or to a tenth. */
    static String average(Goal goal, double amount) {
        if (goal instanceof Goal.Time) {
            return amount(goal, Math.round(amount));
        }
        long tenths = Math.round(amount * 10);
        return tenths % 10 == 0
                ? amount(goal, tenths / 10)
                : tenths / 10 + "." + tenths % 10 + (goal instanceof Goal.Streak ? " days" : " units");
    }

    /** A name that keeps to its line: clipped, and isolated so that one from right to left does not turn the line around. */
    static String name(Optional<String> name) {
        String escaped = name.map(given ->
                        Markdown.escape(Clip.toColumns(MAX_NAME_COLUMNS, given)).strip())
                .orElse("");
        return "\u2068" + (escaped.isEmpty() ? "someone" : escaped) + "\u2069";
    }

    static String team(Standings.TeamLine team) {
        return team.name().isEmpty() ? "a private group" : "\u2068" + Markdown.escape(team.name()) + "\u2069";
    }

    static String rank(int rank) {
        return switch (rank) {
            case 1 -> "🥇";
            case 2 -> "🥈";
            case 3 -> "🥉";
            default -> plainRank(rank);
        };
    }

    /** A rank without a medal, which does not begin a list. */
    static String plainRank(int rank) {
        return rank + "\\.";
    }

    /** Joins names, of which only the first few are given. */
    static String someOf(List<String> names) {
        return names.size() <= ChallengeRecap.MAX_NAMED
                ? list(names)
                : list(Stream.concat(names.stream().limit(ChallengeRecap.MAX_NAMED), Stream.of("others"))
                        .toList());
    }

    static String ordinal(int number) {
        int tens = number % 100;
        if (tens >= 11 && tens <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
