package dev.cairn.curriculum;

/** Names a collection: its roadmap and itself, {@code ml-engineering-learning-path.communities}. */
public record CollectionId(String value) implements Comparable<CollectionId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
