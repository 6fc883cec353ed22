package dev.cairn.curriculum;

/** Names a pace: its roadmap and itself, {@code ml-engineering-learning-path.part-time}. */
public record PaceId(String value) implements Comparable<PaceId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
