package dev.cairn.curriculum;

/** Identifies a topic permanently; unique across all roadmaps: {@code backpropagation}. */
public record TopicId(String value) implements Comparable<TopicId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public TopicId {
        IdForm.TOPIC.require(value);
    }

    @Override
    public int compareTo(TopicId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
