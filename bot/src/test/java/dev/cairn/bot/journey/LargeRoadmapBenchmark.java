package dev.cairn.bot.journey;

import dev.cairn.bot.CustomRoadmapFolder;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Prints what answers cost a follower of a roadmap of 2,000 units and 5,000 steps, beside one of 12 units. */
class LargeRoadmapBenchmark {
    private static final int UNITS = 2_000;
    private static final int FEW_UNITS = 12;
    private static final int PHASE_UNITS = 100;
    private static final int WARM_UP = 150;
    private static final int ROUNDS = 150;

    @Test
    void printsWhatALargeRoadmapCosts() throws Exception {
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
        cairn.end();
        return costs;
    }

    private static double median(Runnable answer) {
        IntStream.range(0, WARM_UP).forEach(i -> answer.run());
        double[] times = IntStream.range(0, ROUNDS)
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
