package dev.cairn.bot.features.progressview;

import dev.cairn.bot.streaks.DayStatus;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Progress.Tally;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says what the picture of a learner's progress tells. */
final class OverviewPicture {
    /** From how many hours on a day is of each intensity. */
    private static final List<Double> INTENSE = List.of(0.0, 0.5, 1.0, 2.0);

    private OverviewPicture() {}

    static ProgressPicture of(String name, Overview overview) {
        Tally overall = overview.progress().overall();
        Streak streak = overview.streak();
        return new ProgressPicture(
                name,
                overview.roadmap().title(),
                ProgressBar.percent(overall.asked().fraction()),
                overview.roadmap().phases().stream()
                        .map(phase -> bar(phase, overview.progress().phase(phase.id())))
                        .toList(),
                new DayGrid(streak.today(), marks(overview)),
                new StudyFigures(streak.length(), streak.longest(), studied(overview)));
    }

    /** The hours of all days together, which may be more or fewer than those the roadmap estimates for what is done. */
    private static int studied(Overview overview) {
        double hours = overview.hours().values().stream().reduce(0.0, Double::sum);
        return Math.toIntExact(Math.round(hours));
    }

    private static PhaseBar bar(Phase phase, Tally tally) {
        Amount counted = tally.asked().totalUnits() > 0 ? tally.asked() : tally.extra();
        return counted.totalUnits() == 0
                ? PhaseBar.skipped(phase.title())
                : PhaseBar.of(phase.title(), counted.fraction().orElse(0));
    }

    /** Of the days drawn alone, so that what is longer ago does not make it another picture. */
    private static Map<LocalDate, DayGrid.Mark> marks(Overview overview) {
        Streak streak = overview.streak();
        LocalDate first = new DayGrid(streak.today(), Map.of()).firstDay();
        Map<LocalDate, DayGrid.Mark> marks = new HashMap<>();
        streak.days()
                .tailMap(first, true)
                .forEach((day, mark) ->
                        mark(mark, overview.hours().getOrDefault(day, 0.0)).ifPresent(drawn -> marks.put(day, drawn)));
        return marks;
    }

    private static Optional<DayGrid.Mark> mark(DayStatus mark, double hours) {
        return switch (mark) {
            case STUDIED ->
                Optional.of(new DayGrid.Studied(
                        (int) INTENSE.stream().filter(least -> hours >= least).count()));
            case RESTED -> Optional.of(new DayGrid.Rest());
            case FROZEN -> Optional.of(new DayGrid.Frozen());
            case SPARED, MISSED -> Optional.empty();
        };
    }
}
