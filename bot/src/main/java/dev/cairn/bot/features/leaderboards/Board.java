package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.id.ServerId;
import java.util.Optional;

/**
 * A board of a server: what it compares, and over which period.
 *
 * @param group the group whose members it compares; empty for everybody in the server
 */
record Board(ServerId server, Metric metric, BoardPeriod period, Optional<Group> group) {
    /** The board of everybody in the server. */
    Board(ServerId server, Metric metric, BoardPeriod period) {
        this(server, metric, period, Optional.empty());
    }

    Board {
        if (!fits(metric, period)) {
            throw new IllegalArgumentException("no board of " + metric + " over " + period);
        }
    }

    /** The same board of a group's members. */
    Board among(Optional<Group> members) {
        return new Board(server, metric, period, members);
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
