package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The weeks of roadmaps that a group studies by dates, as the first or last day of a challenge. */
final class CohortDays {
    private static final Pattern WEEK = Pattern.compile("(?:week|wk)\\s*(\\d{1,3})");
    private static final int MAX_WEEKS = 5;

    private final List<Roadmap> roadmaps;

    CohortDays(Curriculum curriculum) {
        this.roadmaps = curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.cohort().isPresent())
                .toList();
    }

    /**
     * Reads "week 3" as a date.
     *
     * @param isStart whether the first day of the week is meant, not its last
     * @return the date in ISO form, or what was typed, if it names no week of exactly one roadmap
     */
    String resolve(String typed, boolean isStart) {
        Matcher named = WEEK.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (!named.matches() || roadmaps.size() != 1) {
            return typed;
        }
        int number = Integer.parseInt(named.group(1));
        return weeks(roadmaps.get(0)).stream()
                .filter(week -> week.number() == number)
                .findFirst()
                .map(week -> day(week, isStart).toString())
                .orElse(typed);
    }

    /** Suggests weeks that are not over: those that begin with what was typed, or the next ones. */
    List<Choice> suggest(ChallengeCommandCopy copy, boolean isStart, String typed, LocalDate today) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return roadmaps.stream()
                .flatMap(roadmap -> weeks(roadmap).stream()
                        .filter(week -> !week.until().isBefore(today))
                        .map(week -> choice(copy, roadmap, week, day(week, isStart))))
                .filter(choice -> choice.name().toLowerCase(Locale.ROOT).startsWith(wanted))
                .limit(MAX_WEEKS)
                .toList();
    }

    private static Choice choice(ChallengeCommandCopy copy, Roadmap roadmap, Cohort.Week week, LocalDate day) {
        String title = roadmap.shortTitle().orElse(roadmap.title());
        return new Choice(copy.weekChoice(week.number(), title, day), day.toString());
    }

    private static List<Cohort.Week> weeks(Roadmap roadmap) {
        return roadmap.cohort().map(Cohort::weeks).orElseGet(List::of);
    }

    private static LocalDate day(Cohort.Week week, boolean isStart) {
        return isStart ? week.from() : week.until();
    }
}
