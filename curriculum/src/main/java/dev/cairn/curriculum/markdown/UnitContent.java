package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.StepDraft;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.Inlines.FoundLink;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;

/** Reads what stands below a unit's heading or item: steps, resources, prerequisites, hours and notes. */
final class UnitContent {
    private static final int MAX_TITLE = 100;
    private static final int MAX_TEXT = 500;
    private static final int MAX_STEPS = 25;
    private static final Pattern RESOURCES =
            Pattern.compile("(?i)^[^\\p{L}]*((further |recommended |additional |useful |extra |optional )?"
                    + "(resources?|references?|reading|readings|materials?|links?|videos?|papers?|articles?|books?)"
                    + "|learn more|see also|to read|to watch)\\s*[:：]?\\s*$");
    private static final Pattern TOPICS =
            Pattern.compile("(?i)^[^\\p{L}]*(topics|topics covered|concepts|key concepts)\\s*[:：]?.*");
    private final ResourceLinks links;
    private final ImportNotes notes;

    UnitContent(ResourceLinks links, ImportNotes notes) {
        this.links = links;
        this.notes = notes;
    }

    ResourceLinks links() {
        return links;
    }

    void read(UnitDraft unit, List<? extends Node> blocks) {
        Optional<String> over = Optional.empty();
        for (Node block : blocks) {
            if (block instanceof ListBlock list) {
                readList(unit, list, over);
                over = Optional.empty();
            } else if (block instanceof Paragraph || block instanceof BlockQuote) {
                over = Optional.of(Inlines.text(block)).filter(text -> isLabel(block));
                if (over.isEmpty()) {
                    readText(unit, block);
                }
            } else if (block instanceof TableBlock) {
                Inlines.links(block).forEach(link -> links.add(unit.resources, link));
                notes.add(Kind.PASSED_OVER, Inlines.line(block), "a table below a unit; only its links are kept");
            } else {
                notes.passOver();
            }
        }
        cutSteps(unit);
    }

    private void cutSteps(UnitDraft unit) {
        if (unit.steps.size() > MAX_STEPS) {
            notes.add(
                    Kind.CUT,
                    unit.steps.get(MAX_STEPS).line,
                    "“%s” has %d steps, and a unit at most %d; split it by a heading"
                            .formatted(ImportNotes.shown(unit.title.text()), unit.steps.size(), MAX_STEPS));
            unit.steps.subList(MAX_STEPS, unit.steps.size()).clear();
        }
    }

    private void readText(UnitDraft unit, Node block) {
        List<String> lines = Inlines.lines(block);
        List<String> left =
                lines.stream().filter(line -> !Facts.read(unit, line)).toList();
        String text = String.join(" ", left);
        if (left.isEmpty()) {
            return;
        }
        if (TOPICS.matcher(text).matches() && !Inlines.codes(block).isEmpty()) {
            unit.topics.addAll(Inlines.codes(block));
        } else {
            List<FoundLink> found = Inlines.links(block);
            unit.hours = unit.hours.or(() -> Durations.alone(text));
            found.forEach(link -> links.add(unit.resources, link));
            if (!isOnlyLinks(text, found) && !text.isBlank()) {
                unit.notes.add(text);
            }
        }
    }

    /** What a block below a heading over prerequisites asks for. */
    static List<String> asked(Node block) {
        if (block instanceof ListBlock list) {
            return Stream.iterate(list.getFirstChild(), item -> item != null, Node::getNext)
                    .map(item -> unticked(Inlines.wholeText(item)))
                    .filter(text -> !text.isBlank())
                    .toList();
        }
        String text = block instanceof Paragraph || block instanceof BlockQuote ? Inlines.text(block) : "";
        boolean introduces = text.matches(".*[:：]") && block.getNext() instanceof ListBlock;
        return text.isBlank() || introduces ? List.of() : List.of(text);
    }

    /** "Videos:" is one, and a link that is called "Video" is not. */
    private static boolean isLabel(Node words) {
        return isOverResources(Inlines.text(words)) && Inlines.links(words).isEmpty();
    }

    /** Whether a heading or a line says that what follows is something to study from. */
    static boolean isOverResources(String text) {
        return RESOURCES.matcher(text).matches();
    }

    /** Whether a block consists of nothing but links. */
    static boolean isOnlyLinks(Node block) {
        return isOnlyLinks(Inlines.text(block), Inlines.links(block));
    }

    private static boolean isOnlyLinks(String text, List<FoundLink> found) {
        String rest = text;
        for (FoundLink link : found) {
            rest = rest.replace(link.text(), "");
        }
        return !found.isEmpty() && !rest.matches(".*[\\p{L}\\p{N}].*");
    }

    /** @param over what says above a list that it is something to study from; empty if nothing does */
    private void readList(UnitDraft unit, ListBlock list, Optional<String> over) {
        boolean inOrder = over.isEmpty() && isInOrder(list);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            if (item instanceof ListItem && item.getFirstChild() != null) {
                if (inOrder && LeadingLink.of(item.getFirstChild()).isPresent()) {
                    unit.steps.add(step(item));
                } else {
                    readItem(unit, item, over);
                }
            }
        }
    }

    /** Whether a list has several links in an order, each of which is a step to take. */
    private static boolean isInOrder(ListBlock list) {
        return list instanceof OrderedList && LeadingLink.count(list) > 1;
    }

    private void readItem(UnitDraft unit, Node item, Optional<String> over) {
        Node words = item.getFirstChild();
        Optional<LeadingLink> leading = LeadingLink.of(words);
        String text = Inlines.text(words);
        if (isLabel(words)) {
            nested(item).forEach(list -> readList(unit, list, Optional.of(text)));
        } else if (Facts.read(unit, text) || Facts.isRemark(words)) {
            Facts.noteBesides(unit, item);
        } else if (TOPICS.matcher(text).matches() && !Inlines.codes(item).isEmpty()) {
            unit.topics.addAll(Inlines.codes(item));
        } else if (leading.isPresent()) {
            links.addLine(unit.resources, leading.get(), words, over.orElse(""));
            nested(item).forEach(list -> Inlines.links(list).forEach(link -> links.add(unit.resources, link)));
            nested(item).forEach(list -> readList(unit, list, Optional.of("")));
        } else if (over.isPresent()) {
            List<FoundLink> found = Inlines.links(words);
            found.forEach(link -> links.add(unit.resources, link, over.get()));
            if (found.isEmpty()) {
                notes.add(
                        Kind.PASSED_OVER,
                        Inlines.line(item),
                        "“%s” is among the resources and has no link".formatted(ImportNotes.shown(text)));
            }
        } else {
            unit.steps.add(step(item));
        }
    }

    private StepDraft step(Node item) {
        Node words = item.getFirstChild();
        String text = unticked(Inlines.text(words));
        String title = text;
        String rest = "";
        if (words.getFirstChild() instanceof StrongEmphasis strong
                && !Inlines.textAfter(strong).isBlank()) {
            title = Inlines.text(strong);
            rest = Inlines.textAfter(strong).replaceFirst("^[\\s:：.,–—-]+", "");
        } else if (text.length() > MAX_TITLE) {
            Matcher first = Pattern.compile("^(.{5,95}?)(?:[:：]|\\.| – | — | - )\\s(.+)$")
                    .matcher(text);
            if (first.matches()) {
                title = first.group(1);
                rest = first.group(2);
            }
        }
        int line = Inlines.line(item);
        String written = Title.of(title.replaceFirst("[:：]\\s*$", "")).text();
        StepDraft step = new StepDraft(notes.title(written, line), line);
        Inlines.links(words).forEach(link -> links.add(step.resources, link));
        step.text = notes.cut(
                sentence((ImportNotes.inFull(written) + " " + rest + " " + nestedText(step, item)).strip()),
                MAX_TEXT,
                line);
        return step;
    }

    /** The text of an item without a box to tick. */
    static String unticked(String text) {
        return text.replaceFirst("^\\[[ xX]\\]\\s*", "");
    }

    /** A text that begins with a capital, since the words that it followed are a title now. */
    private static String sentence(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The texts of nested items; those that are links become the step's resources. */
    private String nestedText(StepDraft step, Node item) {
        StringBuilder text = new StringBuilder();
        for (Node child = item.getFirstChild().getNext(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                for (Node nested = list.getFirstChild(); nested != null; nested = nested.getNext()) {
                    Node words = nested.getFirstChild();
                    if (words != null && LeadingLink.of(words).isPresent()) {
                        links.addLine(step.resources, LeadingLink.of(words).get(), words, "");
                    } else if (words != null) {
                        Inlines.links(words).forEach(link -> links.add(step.resources, link));
                        text.append(text.length() == 0 ? "" : "; ").append(unticked(Inlines.text(words)));
                    }
                }
            } else if (child instanceof Block) {
                Inlines.links(child).forEach(link -> links.add(step.resources, link));
                text.append(text.length() == 0 ? "" : " ").append(Inlines.text(child));
            }
        }
        return text.toString();
    }

    private static List<ListBlock> nested(Node item) {
        return Stream.iterate(item.getFirstChild(), node -> node != null, Node::getNext)
                .filter(ListBlock.class::isInstance)
                .map(ListBlock.class::cast)
                .toList();
    }
}
