package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads the items of a list, or a line that is only a link, as units. */
final class ListUnits {
    private final UnitContent content;
    private final ImportNotes notes;
    private final boolean everyItem;

    /** @param everyItem whether items without a link are units too */
    ListUnits(UnitContent content, ImportNotes notes, boolean everyItem) {
        this.content = content;
        this.notes = notes;
        this.everyItem = everyItem;
    }

    List<UnitDraft> units(ListBlock list, String heading) {
        List<UnitDraft> units = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node words = item.getFirstChild();
            if (words == null) {
                continue;
            }
            Optional<UnitDraft> unit = unit(words, heading);
            if (unit.isPresent()) {
                readBelow(unit.get(), words);
                units.add(unit.get());
            } else {
                notes.add(
                        Kind.PASSED_OVER,
                        Inlines.line(item),
                        "“%s” has no link".formatted(ImportNotes.shown(Inlines.text(words))));
            }
        }
        return units;
    }

    private void readBelow(UnitDraft unit, Node words) {
        List<Node> below = Stream.iterate(words.getNext(), node -> node != null, Node::getNext)
                .toList();
        content.read(unit, below);
    }

    /** A unit for a line: its first link, or its text if every item counts. */
    Optional<UnitDraft> unit(Node words, String heading) {
        Optional<Link> leading = Inlines.leadingLink(words);
        List<Inlines.FoundLink> links = Inlines.links(words);
        String text = Inlines.text(words).replaceFirst("^\\[[ xX]\\]\\s*", "");
        if ((links.isEmpty() && !everyItem) || text.isBlank()) {
            return Optional.empty();
        }
        boolean optional = text.matches("(?i).*\\(optional\\)\\.?$");
        String title = leading.map(Inlines::text)
                .orElse(links.isEmpty() ? text : beforeLink(text, links.get(0).text()));
        UnitDraft unit = new UnitDraft(Title.of(title), Inlines.line(words));
        unit.kind = Kinds.of(heading, title);
        unit.title.requirement().ifPresent(requirement -> unit.requirement = requirement);
        if (optional) {
            unit.requirement = "optional";
        }
        if (leading.isPresent()) {
            content.leadingResource(unit.resources, leading.get(), words);
        } else {
            links.forEach(link -> content.resource(unit.resources, link, ""));
        }
        return unit.title.text().isBlank() ? Optional.empty() : Optional.of(unit);
    }

    /** "Read the tour: a link" is titled by what stands before the link, and "Watch a link" by all of it. */
    private static String beforeLink(String text, String link) {
        int at = text.indexOf(link);
        String before = at < 0 ? text : text.substring(0, at).replaceAll("[\\s:：(\\[–—-]+$", "");
        return before.length() >= 8 && at > 0 && text.substring(0, at).matches(".*[:：–—-]\\s*$") ? before : text;
    }
}
