package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.ServerId;

/** A board of a server: what it compares, and over which period. */
record Board(ServerId server, Metric metric, BoardPeriod period) {
    Board {
        boolean fits = metric == Metric.STREAK ? !period.kind().isDated() : period.kind() != BoardPeriod.Kind.NOW;
        if (!fits) {
            throw new IllegalArgumentException("no board of " + metric + " over " + period);
        }
    }
}
