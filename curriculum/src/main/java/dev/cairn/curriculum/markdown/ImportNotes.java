package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.ImportReport.Note;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers what the author of a file should know about its import. */
final class ImportNotes {
    private static final int MAX_TITLE = 100;

    private final List<Note> notes = new ArrayList<>();
    private int passedOver;

    void add(Kind kind, int line, String text) {
        add(new Note(kind, line, text, ""));
    }

    /** Notes something with what to do about it. */
    void add(Kind kind, int line, String text, String fix) {
        add(new Note(kind, line, text, fix));
    }

    /** Notes what the front matter says that cannot be read. */
    void frontMatter(int line, String what, String fix) {
        add(new Note(Kind.FRONT_MATTER, line, what, fix));
    }

    private void add(Note note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    /** Counts an image, an anchor or a piece of HTML. */
    void passOver() {
        passedOver++;
    }

    int passedOver() {
        return passedOver;
    }

    /** A title as Discord can show it; its author is asked for a shorter one if it is cut. */
    String title(String title, int line) {
        int length = title.codePointCount(0, title.length());
        if (length > MAX_TITLE) {
            add(new Note(
                    Kind.LONG_TITLE,
                    line,
                    "the title “%s” has %d characters, and Discord shows %d of them"
                            .formatted(shown(title), length, MAX_TITLE),
                    "shorten it; the rest can stand below it"));
        }
        return cut(title, MAX_TITLE);
    }

    /** What remains to be said of a title: all of it, if it was cut. */
    static String inFull(String title) {
        return title.codePointCount(0, title.length()) > MAX_TITLE ? title + (title.matches(".*[.!?]") ? "" : ".") : "";
    }

    /** The text if it is short enough, or else its beginning, up to a sentence or a word, which is noted. */
    String cut(String text, int maxLength, int line) {
        if (text.codePointCount(0, text.length()) > maxLength) {
            add(Kind.CUT, line, "“%s” has more than %d characters".formatted(shown(text), maxLength));
        }
        return cut(text, maxLength);
    }

    private static String cut(String text, int maxLength) {
        if (text.codePointCount(0, text.length()) <= maxLength) {
            return text;
        }
        String begin = text.substring(0, text.offsetByCodePoints(0, maxLength - 1));
        int sentence = Math.max(begin.lastIndexOf(". "), Math.max(begin.lastIndexOf("! "), begin.lastIndexOf("? ")));
        int word = begin.lastIndexOf(' ');
        return sentence > maxLength / 2
                ? begin.substring(0, sentence + 1)
                : begin.substring(0, word > maxLength / 2 ? word : begin.length())
                                .replaceFirst("[\\s,;:–—-]+$", "") + "…";
    }

    /** A text as a note quotes it. */
    static String shown(String text) {
        return text.codePointCount(0, text.length()) > 60
                ? text.substring(0, text.offsetByCodePoints(0, 57)) + "…"
                : text;
    }

    List<Note> notes() {
        return notes.stream().sorted(Comparator.comparingInt(Note::line)).toList();
    }
}
