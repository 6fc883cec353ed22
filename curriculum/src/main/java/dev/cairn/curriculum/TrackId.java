package dev.cairn.curriculum;

/** Identifies a track within its roadmap: {@code ml-engineering-learning-path.computer-vision}. */
public record TrackId(String value) implements Comparable<TrackId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
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
