package dev.cairn.bot.journey;

import dev.cairn.bot.CustomRoadmapFolder;
import dev.cairn.bot.cli.CustomRoadmaps;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.features.study.UnitFinder;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.path.Pathfinder;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
    private static final int PICTURES = 60;
    private static final int ROUNDS_OF_READING = 7;
    private static final double NANOS_PER_MS = 1e6;

    /** Both are asked in turn, so that what else the machine does slows both alike. */
    @Test
    void printsWhatALargeRoadmapCosts() throws Exception {
        Subject few = Subject.begin(FEW_UNITS);
        Subject many = Subject.begin(UNITS);
        print("start", few.start(), many.start());
        print("/next", ROUNDS, few, many, subject -> subject.learner().uses("next"));
        print(
                "a keystroke in /done",
                ROUNDS,
                few,
                many,
                subject -> subject.learner().offered("done", "unit", "unit 1"));
        print("/progress", ROUNDS, few, many, subject -> subject.learner().uses("progress"));
        print(
                "/progress, picture drawn",
                PICTURES,
                few,
                many,
                subject -> subject.newcomers().next().uses("progress"));
        print(AT_ONCE + " /next at once", ROUNDS_AT_ONCE, few, many, Subject::asksAtOnce);
        few.end();
        many.end();
    }

    private static void print(String what, int rounds, Subject few, Subject many, Consumer<Subject> answer) {
        double[] fewTimes = new double[rounds];
        double[] manyTimes = new double[rounds];
        for (int round = -rounds; round < rounds; round++) {
            double fewTime = milliseconds(() -> answer.accept(few));
            double manyTime = milliseconds(() -> answer.accept(many));
            // The rounds below zero warm up.
            if (round >= 0) {
                fewTimes[round] = fewTime;
                manyTimes[round] = manyTime;
            }
        }
        print(what, median(fewTimes), median(manyTimes));
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

    /**
     * A Cairn with a roadmap of so many units, and people who follow it.
     *
     * @param start how long it took to start, in milliseconds
     * @param newcomers each of whom has no picture yet that is kept
     * @param threads one for each of the followers
     */
    private record Subject(
            RunningCairn cairn,
            double start,
            Learner learner,
            Iterator<Learner> newcomers,
            List<Learner> followers,
            ExecutorService threads) {
        static Subject begin(int units) throws Exception {
            CustomRoadmapFolder folder = CustomRoadmapFolder.temporary();
            folder.with("large.json", roadmap(units));
            RunningCairn cairn = new RunningCairn(folder);
            long start = System.nanoTime();
            cairn.begin();
            double took = (System.nanoTime() - start) / NANOS_PER_MS;
            return new Subject(
                    cairn,
                    took,
                    follower(cairn, "Grace"),
                    followers(cairn, "Newcomer", 2 * PICTURES).iterator(),
                    followers(cairn, "Learner", AT_ONCE),
                    Executors.newFixedThreadPool(AT_ONCE));
        }

        private static List<Learner> followers(RunningCairn cairn, String name, int count) {
            return IntStream.range(0, count)
                    .mapToObj(number -> follower(cairn, name + " " + number))
                    .toList();
        }

        private static Learner follower(RunningCairn cairn, String name) {
            Learner learner = cairn.newcomer(name);
            learner.uses("roadmap follow", Map.of("roadmap", "large"));
            return learner;
        }

        /** Lets all followers ask at one moment, and waits until the last one is answered. */
        void asksAtOnce() {
            List<Callable<ShownMessage>> asking = followers.stream()
                    .<Callable<ShownMessage>>map(follower -> () -> follower.uses("next"))
                    .toList();
            try {
                for (Future<ShownMessage> answer : threads.invokeAll(asking)) {
                    answer.get();
                }
            } catch (InterruptedException | ExecutionException fault) {
                throw new AssertionError(fault);
            }
        }

        void end() throws Exception {
            threads.shutdownNow();
            cairn.end();
        }
    }

    /** Reading and checking are all of {@code cairn validate}; the rest of a start does not depend on the roadmap. */
    @Test
    void printsHowReadingGrowsWithARoadmap() throws Exception {
        for (int units : List.of(FEW_UNITS, SOME_UNITS, UNITS)) {
            CustomRoadmapFolder folder = CustomRoadmapFolder.temporary();
            folder.with("large.json", roadmap(units));
            double read = median(() -> curriculum(folder));
            Curriculum curriculum = curriculum(folder);
            double index = median(() -> {
                Pathfinder pathfinder = new Pathfinder(curriculum);
                var unused = List.of(new UnitDetails(curriculum, pathfinder), new UnitFinder(curriculum, pathfinder));
            });
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
        IntStream.range(0, ROUNDS_OF_READING).forEach(i -> answer.run());
        return median(IntStream.range(0, ROUNDS_OF_READING)
                .mapToDouble(i -> milliseconds(answer))
                .toArray());
    }

    private static double milliseconds(Runnable answer) {
        long start = System.nanoTime();
        answer.run();
        return (System.nanoTime() - start) / NANOS_PER_MS;
    }

    private static double median(double[] times) {
        return Arrays.stream(times).sorted().skip(times.length / 2).findFirst().orElseThrow();
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
