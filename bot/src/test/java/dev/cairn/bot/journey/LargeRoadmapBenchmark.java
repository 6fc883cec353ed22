package dev.cairn.bot.journey;

import dev.cairn.bot.CustomRoadmapFolder;
import dev.cairn.bot.cli.CustomRoadmaps;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.path.Pathfinder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prints what answers cost followers of a roadmap of 2,000 units and 5,000 steps, beside one of 12 units, and what it takes to read one. */
class LargeRoadmapBenchmark {
    private static final int UNITS = 2_000;
    private static final int FEW_UNITS = 12;
    private static final int PHASE_UNITS = 100;
    private static final int SOME_UNITS = 200;
    private static final int ROUNDS = 150;
    private static final int AT_ONCE = 50;
    private static final int ROUNDS_AT_ONCE = 15;
    private static final int ROUNDS_OF_READING = 7;

    @Test
    void printsWhatALargeRoadmapCosts() throws Exception {
        // Whichever came first would pay for the compilers.
        measured(UNITS);
        measured(FEW_UNITS);
        Map<String, Double> few = measured(FEW_UNITS);
        Map<String, Double> many = measured(UNITS);
        few.forEach((what, cost) -> print(what, cost, many.getOrDefault(what, Double.NaN)));
    }

    private static void print(String what, double few, double many) {
        System.out.printf(
                Locale.ROOT,
                "%-28s %8.1f ms with %d units %8.1f ms with %d units  ratio %.2f%n",
                what,
                few,
                FEW_UNITS,
                many,
                UNITS,
                many / few);
    }

    private static Map<String, Double> measured(int units) throws Exception {
        CustomRoadmapFolder folder = CustomRoadmapFolder.temporary();
        folder.with("large.json", roadmap(units));
        RunningCairn cairn = new RunningCairn(folder);
        long start = System.nanoTime();
        cairn.begin();
        Map<String, Double> costs = new LinkedHashMap<>();
        costs.put("start", (System.nanoTime() - start) / 1e6);
        Learner learner = cairn.newcomer("Grace");
        learner.uses("roadmap follow", Map.of("roadmap", "large"));
        costs.put("/next", median(() -> learner.uses("next")));
        costs.put("a keystroke in /done", median(() -> learner.offered("done", "unit", "unit 1")));
        costs.put("/progress", median(() -> learner.uses("progress")));
        costs.put("50 /next at once", medianAtOnce(followers(cairn)));
        cairn.end();
        return costs;
    }

    private static List<Learner> followers(RunningCairn cairn) {
        return IntStream.range(0, AT_ONCE)
                .mapToObj(number -> {
                    Learner learner = cairn.newcomer("Learner " + number);
                    learner.uses("roadmap follow", Map.of("roadmap", "large"));
                    return learner;
                })
                .toList();
    }

    /** The time until the last of all the learners, who ask at one moment, is answered. */
    private static double medianAtOnce(List<Learner> learners) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(learners.size());
        try {
            List<Callable<ShownMessage>> asking = learners.stream()
                    .<Callable<ShownMessage>>map(learner -> () -> learner.uses("next"))
                    .toList();
            return median(() -> answered(threads, asking), ROUNDS_AT_ONCE);
        } finally {
            threads.shutdownNow();
        }
    }

    private static void answered(ExecutorService threads, List<Callable<ShownMessage>> asking) {
        try {
            for (Future<ShownMessage> answer : threads.invokeAll(asking)) {
                answer.get();
            }
        } catch (InterruptedException | ExecutionException fault) {
            throw new AssertionError(fault);
        }
    }

    /** Reading and checking are all of {@code cairn validate}; the rest of a start does not depend on the roadmap. */
    @Test
    void printsHowReadingGrowsWithARoadmap() throws Exception {
        for (int units : List.of(FEW_UNITS, SOME_UNITS, UNITS)) {
            CustomRoadmapFolder folder = CustomRoadmapFolder.temporary();
            folder.with("large.json", roadmap(units));
            double read = median(() -> curriculum(folder), ROUNDS_OF_READING);
            Curriculum curriculum = curriculum(folder);
            double index = median(
                    () -> {
                        Pathfinder pathfinder = new Pathfinder(curriculum);
                        var unused = List.of(
                                new UnitDetails(curriculum, pathfinder), new UnitFinder(curriculum, pathfinder));
                    },
                    ROUNDS_OF_READING);
            System.out.printf(
                    Locale.ROOT, "%4d units: read and checked in %.1f ms, indexed in %.1f ms%n", units, read, index);
        }
    }

    private static Curriculum curriculum(CustomRoadmapFolder folder) {
        try {
            return CustomRoadmaps.withBundled(folder.path());
        } catch (StartupException fault) {
            throw new AssertionError(fault);
        }
    }

    private static double median(Runnable answer) {
        return median(answer, ROUNDS);
    }

    private static double median(Runnable answer, int rounds) {
        IntStream.range(0, rounds).forEach(i -> answer.run());
        double[] times = IntStream.range(0, rounds)
                .mapToDouble(i -> {
                    long start = System.nanoTime();
                    answer.run();
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .toArray();
        return Arrays.stream(times).skip(times.length / 2).findFirst().orElseThrow();
    }

    /** Units in phases of 100, each of which needs the one before it, with two or three steps. */
    private static String roadmap(int units) {
        String phases = IntStream.range(0, (units + PHASE_UNITS - 1) / PHASE_UNITS)
                .mapToObj(phase -> """
                        {"id":"phase-%1$d","title":"Phase %1$d","sections":[{"units":[%2$s]}]}""".formatted(
                                phase,
                                IntStream.range(phase * PHASE_UNITS, Math.min(units, (phase + 1) * PHASE_UNITS))
                                        .mapToObj(LargeRoadmapBenchmark::unit)
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining(","));
        return """
                {"roadmap":{"id":"large","title":"Large","phases":[%s]}}""".formatted(phases);
    }

    private static String unit(int number) {
        String needs = number == 0 ? "" : """
                ,"prerequisites":[{"anyOf":[{"unit":"large-%d"}]}]""".formatted(number - 1);
        String steps = IntStream.range(0, 2 + number % 2)
                .mapToObj("{\"title\":\"Step %d\"}"::formatted)
                .collect(Collectors.joining(","));
        return """
                {"id":"large-%1$d","title":"Unit %1$d","steps":[%2$s],
                "resources":[{"title":"Book %1$d","url":"https://example.org/%1$d"}]%3$s}""".formatted(number, steps, needs);
    }
}
