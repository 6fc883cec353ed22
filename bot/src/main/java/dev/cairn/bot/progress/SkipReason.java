package dev.cairn.bot.progress;

import dev.cairn.curriculum.path.UnitState;

/** Why a learner skips a unit. */
public enum SkipReason {
    /** The learner knows what it teaches, so units that need it are unlocked. */
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
