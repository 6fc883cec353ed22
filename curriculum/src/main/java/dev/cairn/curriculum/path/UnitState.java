package dev.cairn.curriculum.path;

/** What a learner has recorded for a unit. A unit without a record has no state. */
public enum UnitState {
    STARTED,
    DONE,
    /** Skipped because the learner already knows it. */
    KNOWN,
    /** Skipped because the learner does not want it. */
    NOT_FOR_ME;

    /** Whether no more work on the unit is expected. */
    public boolean isSettled() {
        return this != STARTED;
    }

    /** Whether the learner says they have learned what the unit teaches. */
    boolean isMastered() {
        return this == DONE || this == KNOWN;
    }

    /** Whether the unit was skipped rather than studied. */
    public boolean isSkipped() {
        return this == KNOWN || this == NOT_FOR_ME;
    }
}
