package dev.cairn.curriculum;

/** Identifies a step within its unit: {@code mit-18-06-linear-algebra.vector-spaces}. */
public record StepId(String value) implements Comparable<StepId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public StepId {
        IdForm.STEP.require(value);
    }

    /** The id of the same step under another unit. */
    StepId within(UnitId unit) {
        return new StepId(unit.value() + value.substring(value.indexOf('.')));
    }

    @Override
    public int compareTo(StepId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
