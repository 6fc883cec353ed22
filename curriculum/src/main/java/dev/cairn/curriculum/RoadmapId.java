package dev.cairn.curriculum;

/** Identifies a roadmap permanently: {@code ml-engineering-learning-path}. */
public record RoadmapId(String value) implements Comparable<RoadmapId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public RoadmapId {
        IdForm.ROADMAP.require(value);
    }

    @Override
    public int compareTo(RoadmapId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
