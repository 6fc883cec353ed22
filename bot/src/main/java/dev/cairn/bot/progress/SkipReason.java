package dev.cairn.bot.progress;

import dev.cairn.curriculum.path.UnitState;

/** Why a unit is passed over. */
public enum SkipReason {
    /** The learner can do what it teaches, so what needs it is open. */
    KNOWN(UnitState.KNOWN, ChangeKind.SKIPPED_AS_KNOWN),
    /** The learner does not want it. */
    NOT_FOR_ME(UnitState.NOT_FOR_ME, ChangeKind.SKIPPED_AS_UNWANTED);

    private final UnitState state;
    private final ChangeKind kind;

    SkipReason(UnitState state, ChangeKind kind) {
        this.state = state;
        this.kind = kind;
    }

    UnitState state() {
        return state;
    }

    ChangeKind kind() {
        return kind;
    }
}
