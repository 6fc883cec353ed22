package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.Choice;
import dev.cairn.curriculum.markdown.Draft.ResourceDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/** Reads the items of a list, or a line that is only a link, as units. */
final class ListUnits {
    private final UnitContent content;
    private final ResourceLinks links;
    private final Choices choices;
    private final ImportNotes notes;
    private final boolean everyItem;

    /** @param everyItem whether items without a link are units too */
    ListUnits(UnitContent content, Choices choices, ImportNotes notes, boolean everyItem) {
        this.content = content;
        this.links = content.links();
        this.choices = choices;
        this.notes = notes;
        this.everyItem = everyItem;
    }

    /** Whether an item of a list has a link that leads out of the file. */
    static boolean hasLinkedItem(ListBlock list) {
        return Stream.iterate(list.getFirstChild(), item -> item != null, Node::getNext)
                .filter(item -> item.getFirstChild() != null)
                .flatMap(item -> Inlines.links(item.getFirstChild()).stream())
                .anyMatch(link -> !link.url().startsWith("#"));
    }

    List<UnitDraft> units(ListBlock list, String heading) {
        List<UnitDraft> units = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Node words = item.getFirstChild();
            if (words == null) {
                continue;
            }
            if (Facts.isFact(words)) {
                if (Facts.needs(List.of(words)).isEmpty()) {
                    notes.add(
                            Kind.PASSED_OVER,
                            Inlines.line(item),
                            "“%s”".formatted(ImportNotes.shown(Inlines.text(words))));
                }
                continue;
            }
            List<UnitDraft> inside = inside(words, heading);
            if (!inside.isEmpty()) {
                units.addAll(inside);
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

    /** The units in the lists below an item that only says what they are: "Choose one:", "Videos". */
    private List<UnitDraft> inside(Node words, String heading) {
        if (!Inlines.links(words).isEmpty()) {
            return List.of();
        }
        Optional<Choice> choice = choices.of(Inlines.text(words));
        if (choice.isEmpty() && everyItem) {
            return List.of();
        }
        List<UnitDraft> inside = Stream.iterate(words.getNext(), node -> node != null, Node::getNext)
                .filter(ListBlock.class::isInstance)
                .flatMap(list -> units((ListBlock) list, heading).stream())
                .toList();
        inside.forEach(unit -> unit.choice = unit.choice.or(() -> choice));
        return inside;
    }

    private void readBelow(UnitDraft unit, Node words) {
        List<Node> below = Stream.iterate(words.getNext(), node -> node != null, Node::getNext)
                .toList();
        content.read(unit, below);
    }

    /** A unit for a line: its first link, or its text if every item counts. */
    Optional<UnitDraft> unit(Node words, String heading) {
        Optional<LeadingLink> leading = LeadingLink.of(words);
        List<Inlines.FoundLink> found = Inlines.links(words);
        String text = UnitContent.unticked(Inlines.text(words));
        if ((found.isEmpty() && !everyItem) || text.isBlank()) {
            return Optional.empty();
        }
        Title whole = Title.of(text.replaceFirst("\\.$", ""));
        String title = leading.map(link -> Inlines.text(link.link()))
                .orElse(found.isEmpty() ? text : beforeLink(text, found.get(0).text()));
        UnitDraft unit = UnitDraft.of(title, Inlines.line(words));
        unit.kind = Kinds.of(heading, title);
        unit.requirement = whole.requirement().orElse(unit.requirement);
        unit.hours = unit.hours.or(() -> Durations.atEnd(whole.text()).map(Durations.Ending::hours));
        if (leading.isPresent()) {
            links.addLine(unit.resources, leading.get(), words, heading);
            takeOutFacts(unit);
        } else {
            found.forEach(link -> links.add(unit.resources, link, heading));
        }
        return unit.title.text().isBlank() ? Optional.empty() : Optional.of(unit);
    }

    /** What a note says about the unit as a whole is not said once more about its main link. */
    private static void takeOutFacts(UnitDraft unit) {
        if (!unit.resources.isEmpty()) {
            ResourceDraft main = unit.resources.get(0);
            String note = Title.of("x " + main.note()).text();
            String said = note.matches("(?i)x (optional|elective|recommended)") ? "x" : note;
            String left = Durations.atEnd(said).map(Durations.Ending::before).orElse(said);
            unit.resources.set(
                    0,
                    new ResourceDraft(
                            main.link(), main.format(), left.substring(1).strip(), main.author()));
        }
    }

    /** "Read the tour: a link" is titled by what stands before the link, and "Watch a link" by all of it. */
    private static String beforeLink(String text, String link) {
        int at = text.indexOf(link);
        String before = at < 0 ? text : text.substring(0, at).replaceAll("[\\s:：(\\[–—-]+$", "");
        return before.length() >= 8 && at > 0 && text.substring(0, at).matches(".*[:：–—-]\\s*$") ? before : text;
    }
}
