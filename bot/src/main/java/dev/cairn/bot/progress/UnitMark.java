package dev.cairn.bot.progress;

import dev.cairn.curriculum.path.UnitState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a learner said of a unit, and when.
 *
 * @param studyDay the day it was finished for, in the learner's own zone; there when it is done, and only then
 */
public record UnitMark(UnitState state, Instant at, Optional<LocalDate> studyDay) {
    private static final List<UnitState> BY_WORTH =
            List.of(UnitState.STARTED, UnitState.NOT_FOR_ME, UnitState.KNOWN, UnitState.DONE);
    private static final Comparator<UnitMark> WORTH = Comparator.comparing(
                    (UnitMark mark) -> BY_WORTH.indexOf(mark.state()))
            .thenComparing(UnitMark::at);

    public UnitMark {
        if (studyDay.isPresent() != (state == UnitState.DONE)) {
            throw new IllegalArgumentException("a study day belongs to what is done, and to nothing else");
        }
    }

    static UnitMark done(Instant at, LocalDate studyDay) {
        return new UnitMark(UnitState.DONE, at, Optional.of(studyDay));
    }

    static UnitMark of(UnitState state, Instant at) {
        return new UnitMark(state, at, Optional.empty());
    }

    /** Which of two marks holds for a unit that both came to belong to: what is done stays done. */
    UnitMark orBetter(UnitMark other) {
        return WORTH.compare(this, other) >= 0 ? this : other;
    }
}
