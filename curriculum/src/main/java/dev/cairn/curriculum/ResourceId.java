package dev.cairn.curriculum;

/** Identifies a resource permanently; unique across all roadmaps: {@code stanford-cs229}. */
public record ResourceId(String value) implements Comparable<ResourceId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public ResourceId {
        IdForm.RESOURCE.require(value);
    }

    @Override
    public int compareTo(ResourceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
