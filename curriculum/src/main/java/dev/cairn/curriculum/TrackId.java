package dev.cairn.curriculum;

/** Names a track: its roadmap and itself, {@code ml-engineering-learning-path.computer-vision}. */
public record TrackId(String value) implements Comparable<TrackId> {
    /** @throws IllegalArgumentException when the value is not such an id */
    public TrackId {
        IdForm.WITHIN_ROADMAP.require(value);
    }

    @Override
    public int compareTo(TrackId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
