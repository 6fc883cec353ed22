package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.ServerId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A board as people choose it. A streak's period is now or all time. */
record BoardChoice(Metric metric, RelativePeriod period) {
    /** The board shown to people who choose none. */
    static final BoardChoice DEFAULT = new BoardChoice(Metric.TIME, RelativePeriod.THIS_WEEK);

    private static final String SEPARATOR = " ";

    BoardChoice {
        if (metric == Metric.STREAK && period != RelativePeriod.ALL_TIME) {
            period = RelativePeriod.TODAY;
        }
    }

    /** All boards that people can choose. */
    static List<BoardChoice> all() {
        return Stream.of(Metric.values())
                .flatMap(metric -> Arrays.stream(RelativePeriod.values()).map(each -> new BoardChoice(metric, each)))
                .distinct()
                .toList();
    }

    /** What Discord sends for it. */
    String value() {
        return metricValue(metric) + SEPARATOR + period.value();
    }

    static Optional<BoardChoice> of(String value) {
        return all().stream().filter(each -> each.value().equals(value)).findFirst();
    }

    /** What Discord sends for a metric, the same in every language; never changed. */
    static String metricValue(Metric metric) {
        return switch (metric) {
            case TIME -> "time";
            case UNITS -> "units";
            case STREAK -> "streak";
        };
    }

    static Optional<Metric> metric(String value) {
        return Arrays.stream(Metric.values())
                .filter(each -> metricValue(each).equals(value))
                .findFirst();
    }

    Board in(ServerId server, BoardDay day) {
        if (metric == Metric.STREAK) {
            return new Board(server, metric, period == RelativePeriod.ALL_TIME ? BoardPeriod.ALL : BoardPeriod.NOW);
        }
        return new Board(server, metric, period.at(day));
    }
}
