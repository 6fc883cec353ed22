package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.ProgressBar;
import dev.cairn.bot.streaks.DayStatus;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Totals;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a learner's progress into the content of a picture. */
final class ProgressPictureBuilder {
    /** The hours of study from which a day has intensity 1, 2, 3 and 4. */
    private static final List<Double> MIN_HOURS = List.of(0.0, 0.5, 1.0, 2.0);

    private ProgressPictureBuilder() {}

    static ProgressPicture build(String name, ProgressSnapshot snapshot) {
        Totals overall = snapshot.progress().overall();
        Streak streak = snapshot.streak();
        return new ProgressPicture(
                name,
                snapshot.roadmap().shortName(),
                ProgressBar.percent(overall.required().fraction()),
                PhaseBars.of(snapshot.roadmap().phases().stream()
                        .map(phase -> bar(phase, snapshot.progress().phase(phase.id())))
                        .toList()),
                new DayGrid(streak.today(), marks(snapshot)),
                new StudyFigures(streak.length(), streak.longest(), studiedHours(snapshot)));
    }

    /** The hours actually studied, which differ from the roadmap's estimate for what is done. */
    private static int studiedHours(ProgressSnapshot snapshot) {
        double hours = snapshot.hours().values().stream().reduce(0.0, Double::sum);
        return Math.toIntExact(Math.round(hours));
    }

    private static PhaseBar bar(Phase phase, Totals totals) {
        Amount counted = totals.required().totalUnits() > 0 ? totals.required() : totals.optional();
        return counted.totalUnits() == 0
                ? PhaseBar.skipped(phase.shortName())
                : PhaseBar.of(phase.shortName(), counted.fraction().orElse(0));
    }

    /** Marks only days that are drawn, so that earlier days do not make an equal picture a different cache key. */
    private static Map<LocalDate, DayGrid.Mark> marks(ProgressSnapshot snapshot) {
        Streak streak = snapshot.streak();
        LocalDate first = new DayGrid(streak.today(), Map.of()).firstDay();
        Map<LocalDate, DayGrid.Mark> marks = new HashMap<>();
        streak.days()
                .tailMap(first, true)
                .forEach((day, mark) ->
                        mark(mark, snapshot.hours().getOrDefault(day, 0.0)).ifPresent(drawn -> marks.put(day, drawn)));
        return marks;
    }

    private static Optional<DayGrid.Mark> mark(DayStatus status, double hours) {
        return switch (status) {
            case STUDIED ->
                Optional.of(new DayGrid.Studied(
                        (int) MIN_HOURS.stream().filter(min -> hours >= min).count()));
            case RESTED -> Optional.of(new DayGrid.Rest());
            case FROZEN -> Optional.of(new DayGrid.Frozen());
            case SPARED, MISSED -> Optional.empty();
        };
    }
}
