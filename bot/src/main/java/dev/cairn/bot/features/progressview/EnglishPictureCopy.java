package dev.cairn.bot.features.progressview;

import static dev.cairn.bot.interaction.EnglishPhrases.count;

import dev.cairn.bot.interaction.card.Clip;
import java.text.NumberFormat;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** English. */
record EnglishPictureCopy() implements PictureCopy {
    private static final int MAX_NAME_LENGTH = 100;
    private static final int MAX_PHASE_TITLE_LENGTH = 60;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    @Override
    public String less() {
        return "Less";
    }

    @Override
    public String more() {
        return "More";
    }

    @Override
    public String restDay() {
        return "Rest";
    }

    @Override
    public String frozenDay() {
        return "Freeze";
    }

    @Override
    public String today() {
        return "Today";
    }

    @Override
    public String streak() {
        return "day streak";
    }

    @Override
    public String longestStreak() {
        return "longest";
    }

    @Override
    public String hours(int hours) {
        return hours == 1 ? "hour" : "hours";
    }

    @Override
    public String skippedPhase() {
        return "skipped";
    }

    @Override
    public String undrawableLearner() {
        return "This learner";
    }

    @Override
    public String undrawableRoadmap() {
        return "Their roadmap";
    }

    @Override
    public String undrawablePhase(int number) {
        return "Phase " + number;
    }

    @Override
    public String phasesLeft(int count) {
        return "and " + count(count, "more phase");
    }

    @Override
    public String percent(int percent) {
        return percent + "%";
    }

    @Override
    public String number(int number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    @Override
    public String month(LocalDate day) {
        return MONTH.format(day);
    }

    @Override
    public String weekday(DayOfWeek day) {
        return switch (day) {
            case MONDAY -> "M";
            case WEDNESDAY -> "W";
            case FRIDAY -> "F";
            default -> "";
        };
    }

    @Override
    public String description(ProgressPicture picture) {
        List<String> sentences = new ArrayList<>();
        sentences.add("%s: %s of %s."
                .formatted(
                        Clip.to(MAX_NAME_LENGTH, onOneLine(picture.learner())),
                        percent(picture.percent()),
                        Clip.to(MAX_NAME_LENGTH, picture.roadmap())));
        sentences.add(streak(picture.figures()));
        sentences.add(days(picture.calendar()));
        int left = picture.phases().hidden();
        sentences.add(picture.phases().bars().stream()
                .map(phase -> Clip.to(MAX_PHASE_TITLE_LENGTH, phase.title()) + " "
                        + (phase.skipped() ? skippedPhase() : percent(phase.percent())))
                .collect(Collectors.joining(", ", "Phases: ", left > 0 ? ", " + phasesLeft(left) + "." : ".")));
        return Clip.to(MAX_DESCRIPTION_LENGTH, String.join(" ", sentences));
    }

    /** Removes control characters, and lone surrogates, which JSON cannot carry. */
    private static String onOneLine(String name) {
        return name.codePoints()
                .filter(point -> !Character.isISOControl(point) && Character.getType(point) != Character.SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private String streak(StudyFigures figures) {
        return "Streak: %s, longest %s; %s %s logged."
                .formatted(
                        count(figures.streak(), "day"),
                        count(figures.longestStreak(), "day"),
                        number(figures.hours()),
                        hours(figures.hours()));
    }

    private static String days(DayGrid calendar) {
        List<String> more = new ArrayList<>();
        long restDays = calendar.count(DayGrid.Rest.class);
        long frozenDays = calendar.count(DayGrid.Frozen.class);
        if (restDays > 0) {
            more.add(count(restDays, "day") + " of rest");
        }
        if (frozenDays > 0) {
            more.add(count(frozenDays, "day") + " frozen");
        }
        String rest = more.isEmpty() ? "" : ", " + String.join(", ", more);
        return "The last %d weeks: %s of study%s."
                .formatted(DayGrid.WEEKS, count(calendar.count(DayGrid.Studied.class), "day"), rest);
    }
}
