package dev.cairn.bot.features.progressview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A picture that is hard to draw well, named after the difficulty. */
record PictureCase(String name, ProgressPicture picture) {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private static final String ROADMAP = "Become an ML engineer";
    private static final String LONG_TITLE =
            "Convolutional and recurrent networks, transformers, and everything that came out of them";
    private static final List<PhaseBar> USUAL = List.of(
            PhaseBar.of("Mathematics and Python", 1),
            PhaseBar.of("Machine learning", 1),
            PhaseBar.of("Deep learning", 0.62),
            PhaseBar.skipped("Computer vision"),
            PhaseBar.of("Natural language processing", 0.08),
            PhaseBar.of("Putting models to work", 0));

    static List<PictureCase> all() {
        return List.of(
                of("usual", "Lena Fischer", 47, USUAL, busy(), new StudyFigures(12, 30, 186)),
                of("zero", "Tom", 0, phases(4, 0), nothing(), new StudyFigures(0, 0, 0)),
                of("full", "Amélie Nguyễn", 100, phases(5, 1), everyDay(), new StudyFigures(126, 365, 2_140)),
                of("one-phase", "Ok", 3, phases(1, 0.03), busy(), new StudyFigures(1, 1, 1)),
                of("twelve-phases", "Dmitri Ivanov", 55, manyPhases(12), busy(), new StudyFigures(5, 99, 12_345)),
                of("forty-phases", "Ada", 3, manyPhases(40), busy(), new StudyFigures(5, 99, 12_345)),
                longWords(),
                of("han", "田中さくら", 47, USUAL, busy(), new StudyFigures(2, 30, 86)),
                of("han-and-latin", "Sakura 田中 🌸", 47, USUAL, busy(), new StudyFigures(2, 30, 86)),
                of("arabic", "مريم الأحمد", 47, USUAL, busy(), new StudyFigures(2, 30, 86)),
                of("emoji-alone", "🔥👩🏽‍🚀🇩🇪", 47, USUAL, busy(), new StudyFigures(2, 30, 86)),
                of("tower-of-marks", "Z" + "\u0337\u0322\u0360".repeat(20) + "algo", 47, USUAL, busy(), figures()),
                of("unassigned", "\uDBFF\uDFFF\u0378\uD83D Kim", 47, USUAL, busy(), new StudyFigures(2, 30, 86)));
    }

    private static StudyFigures figures() {
        return new StudyFigures(2, 30, 86);
    }

    private static PictureCase longWords() {
        return new PictureCase(
                "long-words",
                new ProgressPicture(
                        "Maximiliane-Alexandra von Hohenstein-Württemberg",
                        LONG_TITLE,
                        99,
                        PhaseBars.of(IntStream.range(0, 6)
                                .mapToObj(index ->
                                        index == 2 ? PhaseBar.skipped(LONG_TITLE) : PhaseBar.of(LONG_TITLE, 0.995))
                                .toList()),
                        new DayGrid(TODAY, busy()),
                        new StudyFigures(3_650, 3_650, 99_999)));
    }

    private static PictureCase of(
            String name,
            String learner,
            int percent,
            List<PhaseBar> phases,
            Map<LocalDate, DayGrid.Mark> marks,
            StudyFigures figures) {
        return new PictureCase(
                name,
                new ProgressPicture(
                        learner, ROADMAP, percent, PhaseBars.of(phases), new DayGrid(TODAY, marks), figures));
    }

    private static List<PhaseBar> phases(int count, double done) {
        return USUAL.stream()
                .limit(count)
                .map(phase -> PhaseBar.of(phase.title(), done))
                .toList();
    }

    private static List<PhaseBar> manyPhases(int count) {
        return IntStream.range(0, count)
                .mapToObj(index -> switch (index % 4) {
                    case 0 -> PhaseBar.of("Linear algebra", 1);
                    case 1 -> PhaseBar.of(LONG_TITLE, 1 - index / (double) count);
                    case 2 -> PhaseBar.of("Generative models", 0.01);
                    default -> PhaseBar.skipped("Reinforcement learning in games");
                })
                .toList();
    }

    private static Map<LocalDate, DayGrid.Mark> nothing() {
        return Map.of();
    }

    private static Map<LocalDate, DayGrid.Mark> everyDay() {
        Map<LocalDate, DayGrid.Mark> marks = new HashMap<>();
        IntStream.range(0, 200).forEach(back -> marks.put(TODAY.minusDays(back), new DayGrid.Studied(4)));
        return marks;
    }

    /** Most days marked, with marks of all kinds, the same in every run; Sundays are rest days. */
    private static Map<LocalDate, DayGrid.Mark> busy() {
        Random random = new Random(7);
        Map<LocalDate, DayGrid.Mark> marks = new HashMap<>();
        for (int back = 0; back < 130; back++) {
            LocalDate day = TODAY.minusDays(back);
            int number = random.nextInt(10);
            if (day.getDayOfWeek().getValue() == 7) {
                marks.put(day, new DayGrid.Rest());
            } else if (number == 0) {
                marks.put(day, new DayGrid.Frozen());
            } else if (number < 8) {
                marks.put(day, new DayGrid.Studied(1 + number % 4));
            }
        }
        return marks;
    }

    @Override
    public String toString() {
        return name;
    }
}
