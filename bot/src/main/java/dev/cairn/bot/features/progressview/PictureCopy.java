package dev.cairn.bot.features.progressview;

import dev.cairn.bot.interaction.card.Clip;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words in the picture, and those that stand for it. */
final class PictureCopy {
    /** Discord's limit for the description of a picture, in UTF-16 units. */
    private static final int MOST_DESCRIPTION = 1_024;

    private static final int MOST_NAME = 100;
    private static final int MOST_TITLE = 60;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    static final String LESS = "Less";
    static final String MORE = "More";
    static final String REST = "Rest";
    static final String FREEZE = "Freeze";
    static final String TODAY = "Today";
    static final String STREAK = "day streak";
    static final String LONGEST = "longest";
    static final String SKIPPED = "skipped";
    /** For a name in letters that cannot be drawn; the message beside the picture has it. */
    static final String SOMEBODY = "This learner";
    /** For a title in letters that cannot be drawn. */
    static final String SOME_ROADMAP = "Their roadmap";

    static final String SOME_PHASE = "Phase";

    private PictureCopy() {}

    static String percent(int percent) {
        return percent + "%";
    }

    static String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    static String hours(int hours) {
        return hours == 1 ? "hour" : "hours";
    }

    static String month(LocalDate day) {
        return MONTH.format(day);
    }

    /** Monday, Wednesday and Friday by their letters, the days between by nothing. */
    static String weekday(int row) {
        return switch (row) {
            case 0 -> "M";
            case 2 -> "W";
            case 4 -> "F";
            default -> "";
        };
    }

    /** All that the picture shows, for who does not see it. */
    static String description(ProgressPicture picture) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s: %s of %s."
                .formatted(
                        Clip.to(MOST_NAME, onOneLine(picture.learner())),
                        percent(picture.percent()),
                        Clip.to(MOST_NAME, picture.roadmap())));
        sentences.add(streak(picture.figures()));
        sentences.add(days(picture.calendar()));
        sentences.add(picture.phases().stream()
                .map(phase -> Clip.to(MOST_TITLE, phase.title()) + " "
                        + (phase.skipped() ? SKIPPED : percent(phase.percent())))
                .collect(Collectors.joining(", ", "Phases: ", ".")));
        return Clip.to(MOST_DESCRIPTION, String.join(" ", sentences));
    }

    /** Without what JSON could not carry or a reader could not see. */
    private static String onOneLine(String name) {
        return name.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String streak(StudyFigures figures) {
        return "Streak: %s, longest %s; %s %s studied."
                .formatted(
                        days(figures.streak()),
                        days(figures.longestStreak()),
                        number(figures.hours()),
                        hours(figures.hours()));
    }

    private static String days(DayGrid calendar) {
        List<String> also = new ArrayList<>();
        long rests = calendar.count(DayGrid.Rest.class);
        long frozen = calendar.count(DayGrid.Frozen.class);
        if (rests > 0) {
            also.add(days(rests) + " of rest");
        }
        if (frozen > 0) {
            also.add(days(frozen) + " frozen");
        }
        String rest = also.isEmpty() ? "" : ", " + String.join(", ", also);
        return "The last %d weeks: %s of study%s."
                .formatted(DayGrid.WEEKS, days(calendar.count(DayGrid.Studied.class)), rest);
    }

    private static String days(long days) {
        return days == 1 ? "1 day" : days + " days";
    }
}
