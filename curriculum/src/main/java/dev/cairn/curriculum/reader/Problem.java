package dev.cairn.curriculum.reader;

/**
 * Something wrong in a document.
 *
 * @param file the document's name
 * @param pointer a JSON pointer to the place; empty for the document as a whole
 * @param what what is wrong
 * @param mend what to do about it
 */
public record Problem(String file, String pointer, String what, String mend) {
    /** On one line, as it is printed: what would break the line or turn its direction is replaced. */
    @Override
    public String toString() {
        return "%s#%s: %s; %s".formatted(file, pointer, what, mend).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "�");
    }
}
