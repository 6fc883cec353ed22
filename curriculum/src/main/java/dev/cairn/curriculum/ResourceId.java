package dev.cairn.curriculum;

/** Names a resource for ever, uniquely over all roadmaps: {@code stanford-cs229}. */
public record ResourceId(String value) implements Comparable<ResourceId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
