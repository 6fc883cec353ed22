package dev.cairn.curriculum;

/** Names a phase: its roadmap and itself, {@code ml-engineering-learning-path.foundations}. */
public record PhaseId(String value) implements Comparable<PhaseId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
