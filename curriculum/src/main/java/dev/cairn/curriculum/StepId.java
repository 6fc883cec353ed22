package dev.cairn.curriculum;

/** Names a step: its unit and itself, {@code mit-18-06-linear-algebra.vector-spaces}. */
public record StepId(String value) implements Comparable<StepId> {
    /** @throws IllegalArgumentException when the value is not such an id */
    public StepId {
        IdForm.STEP.require(value);
    }

    /** The same step under another unit. */
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
