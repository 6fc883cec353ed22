package dev.cairn.curriculum;

/** Names a roadmap for ever: {@code ml-engineering-learning-path}. */
public record RoadmapId(String value) implements Comparable<RoadmapId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
