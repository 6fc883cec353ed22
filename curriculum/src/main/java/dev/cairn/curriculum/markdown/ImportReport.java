package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What became of a Markdown file.
 *
 * @param title the roadmap's title
 * @param summary the roadmap's summary; blank if it has none
 * @param phases the titles of its phases
 * @param units the units, in order
 * @param steps how many steps they have
 * @param linksKept how many links are among their resources
 * @param images how many images, anchors and pieces of HTML were passed over
 * @param assumption what units were made of, and how to say otherwise; empty if the file says it
 * @param notes everything that its author should know, each with its line, in the order of the file
 */
public record ImportReport(
        String title,
        String summary,
        List<String> phases,
        List<ImportedUnit> units,
        int steps,
        int linksKept,
        int images,
        Optional<String> assumption,
        List<Note> notes) {
    public ImportReport {
        phases = List.copyOf(phases);
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }

    /** A unit, and the line it is made from. */
    public record ImportedUnit(int line, String id, String title) {}

    /**
     * One remark.
     *
     * @param fix what to do about it; blank if there is nothing to do
     */
    public record Note(Kind kind, int line, String text, String fix) {
        /** Where in the file it is. */
        public String place() {
            return (kind == Kind.FRONT_MATTER ? "front matter, " : "") + "line " + line;
        }

        String whole() {
            return fix.isEmpty() ? text : text + "; " + fix;
        }
    }

    /** What {@code validate} warns of, since it is probably not meant. */
    public List<Note> warnings() {
        return notes.stream().filter(note -> !REPORTED.contains(note.kind())).toList();
    }

    /** The kinds of remarks. */
    public enum Kind {
        LINK_DROPPED("Links that were left out"),
        PREREQUISITE("Prerequisites that are no unit or section above them; learners read them as they are"),
        CUT("What was cut, because it is too long"),
        PASSED_OVER("What became no part of the roadmap"),
        RENAMED("What was renamed or moved and keeps everybody’s progress"),
        GONE("What is gone from the file; progress on it is kept in case it comes back"),
        DECIDED("What Cairn inferred"),
        LONG_TITLE("Titles that are too long"),
        UNTITLED_LINK("Links without a title"),
        BROKEN_LINK("Links that lead nowhere"),
        EMPTY_UNIT("Units with nothing to do"),
        FRONT_MATTER("What Cairn does not understand in the front matter");

        private final String heading;

        Kind(String heading) {
            this.heading = heading;
        }
    }

    /** All but what {@code validate} warns of in any case. */
    private static final Set<Kind> REPORTED = EnumSet.complementOf(
            EnumSet.of(Kind.FRONT_MATTER, Kind.LONG_TITLE, Kind.UNTITLED_LINK, Kind.BROKEN_LINK, Kind.EMPTY_UNIT));

    List<Note> of(Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).toList();
    }

    /** The report as lines of text. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT,
                "%s in %s, with %s and %s.",
                count(units.size(), "unit"),
                count(phases.size(), "phase"),
                count(steps, "step"),
                count(linksKept, "link")));
        lines.add("Title: " + title);
        lines.add(summary.isBlank() ? "No summary: write one as a paragraph below the title." : "Summary: " + summary);
        lines.add("Phases: " + String.join(" · ", phases));
        assumption.ifPresent(lines::add);
        if (images > 0) {
            lines.add("Passed over: "
                    + count(images, "image, anchor or piece of HTML", "images, anchors and pieces of HTML") + ".");
        }
        for (Kind kind : REPORTED) {
            List<Note> notesOfKind = of(kind);
            if (!notesOfKind.isEmpty()) {
                lines.add("");
                lines.add(kind.heading + ":");
                notesOfKind.forEach(note -> lines.add("  line " + note.line() + ": " + note.whole()));
            }
        }
        lines.add("");
        lines.add("Units:");
        units.forEach(unit -> lines.add("  line " + unit.line() + ": " + unit.title() + "  (" + unit.id() + ")"));
        return lines;
    }

    private static String count(int number, String one) {
        return count(number, one, one + "s");
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number == 1 ? one : many);
    }
}
