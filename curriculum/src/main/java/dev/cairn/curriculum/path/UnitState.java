package dev.cairn.curriculum.path;

/** What a learner has said of a unit; a unit nothing was said of has none. */
public enum UnitState {
    STARTED,
    DONE,
    /** Skipped, because the learner knows it already. */
    KNOWN,
    /** Skipped, because the learner does not want it. */
    NOT_FOR_ME;

    /** Whether the learner is through with a unit in this state, one way or another. */
    public boolean isSettled() {
        return this != STARTED;
    }

    /** Whether the learner can do what the unit teaches, as far as they say. */
    public boolean isMastered() {
        return this == DONE || this == KNOWN;
    }

    /** Whether the unit was passed over rather than studied. */
    public boolean isSkipped() {
        return this == KNOWN || this == NOT_FOR_ME;
    }
}
