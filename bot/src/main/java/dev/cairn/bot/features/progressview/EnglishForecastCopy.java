package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.span;

import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** English. */
record EnglishForecastCopy() implements ForecastCopy {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    /** A date this near is given to the day. */
    private static final int NEAR_WEEKS = 6;

    @Override
    public String forecast(Forecast forecast, LocalDate today) {
        if (forecast instanceof Forecast.On on) {
            return "**Finish:** around " + date(on.likely(), today) + " at " + pace(on.pacing(), on.weeklyHours());
        }
        if (forecast instanceof Forecast.OutOfSight far) {
            return far.weeklyHours() == 0
                    ? "**Finish:** you’ll see a date again once you’ve studied a little."
                    : "**Finish:** more than ten years away at " + pace(far.pacing(), far.weeklyHours());
        }
        return forecast instanceof Forecast.Finished
                ? "**Finished.** 🪨"
                : "**Finish:** set your hours a week with " + CommandMention.of("settings goal") + " to see a date.";
    }

    private static String pace(Pacing pacing, double weeklyHours) {
        String hours = weekly(weeklyHours);
        return switch (pacing) {
            case OWN -> "your recent " + hours;
            case GOAL -> "your goal of " + hours;
            case CHOSEN -> hours;
            case ROADMAPS -> "the roadmap’s " + hours;
        };
    }

    private static String weekly(double hours) {
        return (hours < 1 ? span(Duration.ofMinutes(Math.round(hours * 60))) : hours(hours)) + " a week";
    }

    private static String date(LocalDate date, LocalDate today) {
        return (date.isBefore(today.plusWeeks(NEAR_WEEKS)) ? DAY : MONTH).format(date);
    }
}
