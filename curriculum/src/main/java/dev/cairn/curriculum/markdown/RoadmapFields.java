package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the fields of a roadmap that its front matter gives. */
final class RoadmapFields {
    private static final Pattern PACE = Pattern.compile("(\\d{1,3})\\s*(?:(?:-|–|to)\\s*(\\d{1,3}))?.*");
    private static final int MAX_SHORT = 40;

    private final FrontMatter front;
    private final ImportNotes notes;

    RoadmapFields(FrontMatter front, ImportNotes notes) {
        this.front = front;
        this.notes = notes;
    }

    void write(ObjectNode roadmap, Optional<String> summary, String title) {
        front.get("short-title").ifPresent(text -> roadmap.put("shortTitle", notes.cut(text, MAX_SHORT, 1)));
        front.get("language").ifPresent(tag -> roadmap.put("language", tag));
        summary.ifPresent(text -> roadmap.put("summary", text));
        ObjectNode source = roadmap.putObject("source").put("title", notes.cut(title, 100, 1));
        front.get("author").ifPresent(name -> source.putObject("author").put("name", name));
        front.get("url").ifPresent(url -> source.put("url", url));
        front.get("date").ifPresent(date -> source.put("date", date));
        front.get("audience").ifPresent(text -> roadmap.put("audience", notes.cut(text, 500, 1)));
        front.get("alongside").ifPresent(flag -> roadmap.put("alongside", flag.equalsIgnoreCase("true")));
        front.get("pace").ifPresent(text -> writePace(roadmap, text));
    }

    private void writePace(ObjectNode roadmap, String text) {
        Matcher match = PACE.matcher(text);
        if (!match.matches()) {
            notes.frontMatter(
                    front.line("pace"), "\"%s\" is not a pace".formatted(text), "write hours a week, such as 4-6");
            return;
        }
        ObjectNode hours = roadmap.putArray("paces")
                .addObject()
                .put("id", "usual")
                .put("title", "Usual")
                .putObject("weeklyHours")
                .put("min", Integer.parseInt(match.group(1)));
        if (match.group(2) != null) {
            hours.put("max", Integer.parseInt(match.group(2)));
        }
    }
}
