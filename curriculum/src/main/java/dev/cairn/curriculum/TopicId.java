package dev.cairn.curriculum;

/** Names a topic for ever, uniquely over all roadmaps: {@code backpropagation}. */
public record TopicId(String value) implements Comparable<TopicId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
