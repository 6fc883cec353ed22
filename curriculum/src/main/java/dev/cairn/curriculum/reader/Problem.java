package dev.cairn.curriculum.reader;

/**
 * A problem in a document.
 *
 * @param file the name of the document
 * @param pointer a JSON pointer to the value; empty for the whole document
 * @param what what is wrong
 * @param fix how to fix it
 */
public record Problem(String file, String pointer, String what, String fix) {
    /** The problem of a whole file on one line. */
    public String plainly() {
        return "%s: %s; %s".formatted(file, what, fix).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "�");
    }

    /** Returns the problem on one line; characters that would break the line or change its direction are replaced. */
    @Override
    public String toString() {
        return "%s#%s: %s; %s".formatted(file, pointer, what, fix).replaceAll("[\\p{C}\\p{Zl}\\p{Zp}]", "�");
    }
}
