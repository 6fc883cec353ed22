package dev.cairn.curriculum;

/** Identifies a collection within its roadmap: {@code ml-engineering-learning-path.communities}. */
public record CollectionId(String value) implements Comparable<CollectionId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public CollectionId {
        IdForm.WITHIN_ROADMAP.require(value);
    }

    @Override
    public int compareTo(CollectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
