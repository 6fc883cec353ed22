package dev.cairn.curriculum;

/** Identifies a phase within its roadmap: {@code ml-engineering-learning-path.foundations}. */
public record PhaseId(String value) implements Comparable<PhaseId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public PhaseId {
        IdForm.WITHIN_ROADMAP.require(value);
    }

    @Override
    public int compareTo(PhaseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
