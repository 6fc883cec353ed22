package dev.cairn.bot.features.leaderboards;

import java.util.Arrays;
import java.util.Optional;

/** A period as people name it. */
enum RelativePeriod {
    TODAY("today", BoardPeriod.Kind.DAY, false),
    YESTERDAY("yesterday", BoardPeriod.Kind.DAY, true),
    THIS_WEEK("week", BoardPeriod.Kind.WEEK, false),
    LAST_WEEK("last-week", BoardPeriod.Kind.WEEK, true),
    THIS_MONTH("month", BoardPeriod.Kind.MONTH, false),
    LAST_MONTH("last-month", BoardPeriod.Kind.MONTH, true),
    ALL_TIME("all", BoardPeriod.Kind.ALL, false);

    private final String value;
    private final BoardPeriod.Kind kind;
    private final boolean last;

    RelativePeriod(String value, BoardPeriod.Kind kind, boolean last) {
        this.value = value;
        this.kind = kind;
        this.last = last;
    }

    /** What Discord sends for it, the same in every language; never changed. */
    String value() {
        return value;
    }

    static Optional<RelativePeriod> of(String value) {
        return Arrays.stream(values()).filter(each -> each.value.equals(value)).findFirst();
    }

    /** How people name a period at this moment; empty for one that is neither the current nor the last of its kind. */
    static Optional<RelativePeriod> of(BoardPeriod period, BoardDay day) {
        return Arrays.stream(values())
                .filter(each -> each.at(day).equals(period))
                .findFirst();
    }

    /** The period that is meant at this moment. */
    BoardPeriod at(BoardDay day) {
        BoardPeriod current = day.current(kind);
        return last ? current.previous() : current;
    }
}
