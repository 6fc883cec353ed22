package dev.cairn.bot.features.leaderboards;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** A moment in a server's zone, which decides the periods that its boards show: each current one and the one before. */
record BoardDay(ZoneId zone, Instant now) {

    LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    /** The current period of this kind. */
    BoardPeriod current(BoardPeriod.Kind kind) {
        return BoardPeriod.of(kind, today());
    }

    /** Whether boards show it now or later; older ones are not kept. */
    boolean keeps(BoardPeriod period) {
        return !period.kind().isDated()
                || !period.first().isBefore(current(period.kind()).previous().first());
    }

    /** The first day of any dated period that is kept. */
    LocalDate firstKept() {
        LocalDate week = current(BoardPeriod.Kind.WEEK).previous().first();
        LocalDate month = current(BoardPeriod.Kind.MONTH).previous().first();
        return week.isBefore(month) ? week : month;
    }

    /** The dated periods of a day that are kept. */
    List<BoardPeriod> kept(LocalDate day) {
        return List.of(BoardPeriod.Kind.DAY, BoardPeriod.Kind.WEEK, BoardPeriod.Kind.MONTH).stream()
                .map(kind -> BoardPeriod.of(kind, day))
                .filter(this::keeps)
                .toList();
    }
}
