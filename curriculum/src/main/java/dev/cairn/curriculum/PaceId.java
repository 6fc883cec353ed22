package dev.cairn.curriculum;

/** Identifies a pace within its roadmap: {@code ml-engineering-learning-path.part-time}. */
public record PaceId(String value) implements Comparable<PaceId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public PaceId {
        IdForm.WITHIN_ROADMAP.require(value);
    }

    @Override
    public int compareTo(PaceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
