package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.ServerId;

/** A board of a server: what it compares, and over which period. */
record Board(ServerId server, Metric metric, BoardPeriod period) {
    Board {
        if (!fits(metric, period)) {
            throw new IllegalArgumentException("no board of " + metric + " over " + period);
        }
    }

    /** Whether boards compare this over such a period: streaks now and of all time, other metrics over any period but now. */
    static boolean fits(Metric metric, BoardPeriod period) {
        return metric == Metric.STREAK ? !period.kind().isDated() : period.kind() != BoardPeriod.Kind.NOW;
    }

    /** Whether the board's period has ended in the server's zone. */
    boolean isOver(BoardDay day) {
        return period.kind().isDated() && period.last().isBefore(day.today());
    }
}
