package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.hours;
import static dev.cairn.bot.interaction.EnglishPhrases.span;

import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.time.StudyCalendar;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecast.Pacing;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** English. */
record EnglishForecastCopy() implements ForecastCopy {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final int MAX_FEW_DAYS = 3;
    private static final double DAYS_PER_WEEK = 7;

    @Override
    public String forecast(Forecast forecast, StudyCalendar calendar) {
        if (forecast instanceof Forecast.On on) {
            return "**Finish:** at " + pace(on.pacing(), on.weeklyHours()) + ": " + date(on.likely(), calendar)
                    + spread(on, calendar);
        }
        if (forecast instanceof Forecast.OutOfSight far) {
            return far.weeklyHours() == 0
                    ? "**Finish:** no date while nothing is studied on it; the last eight weeks tell of none."
                    : "**Finish:** more than ten years off at " + pace(far.pacing(), far.weeklyHours()) + ".";
        }
        return forecast instanceof Forecast.Finished
                ? "**Finished**, every stone it asks for."
                : "**Finish:** no date yet. It takes a pace, or three weeks of study, to tell.";
    }

    private static String pace(Pacing pacing, double weeklyHours) {
        String hours = weekly(weeklyHours);
        return switch (pacing) {
            case OWN -> hours + " as of late";
            case CHOSEN -> hours + " as planned";
            case ROADMAPS -> hours + ", the roadmap’s own pace";
        };
    }

    private static String weekly(double hours) {
        return (hours < 1 ? span(Duration.ofMinutes(Math.round(hours * 60))) : hours(hours)) + " a week";
    }

    private static String spread(Forecast.On on, StudyCalendar calendar) {
        Optional<LocalDate> latest = on.latest();
        if (latest.isEmpty()) {
            return ", " + date(on.earliest(), calendar) + " at the earliest; the weeks differ too much to say how late";
        }
        long early = ChronoUnit.DAYS.between(on.earliest(), on.likely());
        long late = ChronoUnit.DAYS.between(on.likely(), latest.get());
        long widest = Math.max(early, late);
        if (widest == 0) {
            return "";
        }
        if (widest <= MAX_FEW_DAYS) {
            return ", a few days either way";
        }
        return Math.abs(weeks(early) - weeks(late)) <= 1
                ? ", " + counted(weeks(widest)) + " either way"
                : ", between " + date(on.earliest(), calendar) + " and " + date(latest.get(), calendar);
    }

    private static long weeks(long days) {
        return Math.max(1, Math.round(days / DAYS_PER_WEEK));
    }

    private static String counted(long weeks) {
        String number = weeks < NUMBERS.size() ? NUMBERS.get((int) weeks) : Long.toString(weeks);
        return number + (weeks == 1 ? " week" : " weeks");
    }

    /** Renders noon in the learner's zone, which is the same date in nearly every reader's zone. */
    private static String date(LocalDate date, StudyCalendar calendar) {
        return Markdown.date(calendar.instantOf(date.atTime(LocalTime.NOON)));
    }
}
