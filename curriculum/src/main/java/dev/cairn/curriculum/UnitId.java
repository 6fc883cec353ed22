package dev.cairn.curriculum;

/** Names a unit for ever, uniquely over all roadmaps: {@code stanford-cs229-machine-learning}. */
public record UnitId(String value) implements Comparable<UnitId> {
    /** @throws IllegalArgumentException when the value is not such an id */
    public UnitId {
        IdForm.UNIT.require(value);
    }

    @Override
    public int compareTo(UnitId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
