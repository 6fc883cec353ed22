package dev.cairn.bot.progress;

import dev.cairn.curriculum.path.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The state that a learner reported for a unit, and when.
 *
 * @param studyDay the learner's study day it was finished for; present exactly when it is done
 */
public record UnitMark(UnitState state, Instant at, Optional<LocalDate> studyDay) {
    private static final List<UnitState> BY_WORTH =
            List.of(UnitState.STARTED, UnitState.NOT_FOR_ME, UnitState.KNOWN, UnitState.DONE);
    private static final Comparator<UnitMark> WORTH = Comparator.comparing(
                    (UnitMark mark) -> BY_WORTH.indexOf(mark.state()))
            .thenComparing(UnitMark::at);

    public UnitMark {
        if (studyDay.isPresent() != (state == UnitState.DONE)) {
            throw new IllegalArgumentException("only a finished unit has a study day");
        }
    }

    static UnitMark done(Instant at, LocalDate studyDay) {
        return new UnitMark(UnitState.DONE, at, Optional.of(studyDay));
    }

    static UnitMark of(UnitState state, Instant at) {
        return new UnitMark(state, at, Optional.empty());
    }

    /** The mark of a unit that two were merged into: the better state, then the later mark. */
    UnitMark orBetter(UnitMark other) {
        return WORTH.compare(this, other) >= 0 ? this : other;
    }
}
