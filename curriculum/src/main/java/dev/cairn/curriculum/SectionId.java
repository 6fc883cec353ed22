package dev.cairn.curriculum;

/** Names a section: its roadmap, its phase and itself, with dots between. */
public record SectionId(String value) implements Comparable<SectionId> {
    /** @throws IllegalArgumentException when the value is not such an id */
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
