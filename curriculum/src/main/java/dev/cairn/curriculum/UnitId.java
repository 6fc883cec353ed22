package dev.cairn.curriculum;

/** Identifies a unit permanently; unique across all roadmaps: {@code stanford-cs229-machine-learning}. */
public record UnitId(String value) implements Comparable<UnitId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
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
