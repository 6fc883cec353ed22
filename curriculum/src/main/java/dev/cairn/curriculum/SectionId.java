package dev.cairn.curriculum;

/** Identifies a section within its roadmap and phase, separated by dots. */
public record SectionId(String value) implements Comparable<SectionId> {
    /** @throws IllegalArgumentException if the value is not an id of this form */
    public SectionId {
        IdForm.SECTION.require(value);
    }

    @Override
    public int compareTo(SectionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
