package dev.cairn.testkit;

import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.util.Statistics;

/** Runs a JMH class that samples times in milliseconds in a separate process, and prints percentiles. */
public final class BenchmarkRunner {
    private BenchmarkRunner() {}

    @SuppressWarnings("SystemOut") // printing is what it is for
    public static void print(Class<?> benchmarks) throws RunnerException {
        var options = new OptionsBuilder()
                .include(benchmarks.getName() + "\\..*")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(2))
                .jvmArgsAppend("-Xmx256m")
                .build();
        new Runner(options).run().forEach(result -> System.out.println(figures(result)));
    }

    private static String figures(RunResult result) {
        Statistics times = result.getPrimaryResult().getStatistics();
        return "%-12s p50 %.3f ms, p99 %.3f ms, p99.9 %.3f ms, slowest %.3f ms of %d"
                .formatted(
                        result.getPrimaryResult().getLabel(),
                        times.getPercentile(50),
                        times.getPercentile(99),
                        times.getPercentile(99.9),
                        times.getMax(),
                        times.getN());
    }
}
