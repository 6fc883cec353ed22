package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.Draft.StudyHours;
import dev.cairn.curriculum.markdown.Draft.UnitDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Reads lines that say what a unit needs, how long it takes, or who leads it: "Prerequisites: Sets", "Time: 2 h". */
final class Facts {
    private static final Pattern NEEDS =
            Pattern.compile("(?i)^[^\\p{L}]*(prerequisites?|pre-?reqs?|requires|needs)\\s*[:：]\\s*(.+)$");
    private static final Pattern TIME = Pattern.compile(
            "(?i)^[^\\p{L}]*(duration|time|length|hours|estimated time|workload|effort)\\s*[:：]\\s*(.+)$");
    private static final Pattern REMARK =
            Pattern.compile("(?i)^[^\\p{L}]*(who|when|where|date|presenters?|host|speakers?|led by)\\s*[:：]\\s*(.+)$");

    private Facts() {}

    /** Reads a line that names prerequisites or a time; returns whether it does. */
    static boolean read(UnitDraft unit, String line) {
        Matcher needs = NEEDS.matcher(line);
        Matcher time = TIME.matcher(line);
        if (needs.matches()) {
            unit.needs.add(needs.group(2));
            return true;
        }
        Optional<StudyHours> hours = time.matches()
                ? Durations.hours(time.group(2), "")
                : Durations.alone(line).filter(found -> isTime(line));
        unit.hours = hours.or(() -> unit.hours);
        return hours.isPresent();
    }

    /** Whether a line has a time and no other words. */
    private static boolean isTime(String line) {
        return line.matches("(?i)\\W*(about|maybe|roughly|around)?\\W*\\d[^.!?]*\\.?");
    }

    /** What paragraphs, and items of lists, name as prerequisites. */
    static List<String> needs(List<? extends Node> blocks) {
        return blocks.stream()
                .flatMap(Facts::lines)
                .map(NEEDS::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(2))
                .toList();
    }

    private static Stream<String> lines(Node block) {
        if (block instanceof ListBlock list) {
            return Stream.iterate(list.getFirstChild(), item -> item != null, Node::getNext)
                    .filter(item -> item.getFirstChild() != null)
                    .map(item -> Inlines.text(item.getFirstChild()));
        }
        return block instanceof Paragraph || block instanceof BlockQuote
                ? Inlines.lines(block).stream()
                : Stream.empty();
    }

    /** "Who: Ada" and "When: Sunday" are nothing to do. */
    static boolean isRemark(Node words) {
        return REMARK.matcher(Inlines.text(words)).matches()
                && Inlines.links(words).isEmpty();
    }

    /** Notes what an item says besides a fact, and what is below it. */
    static void noteBesides(UnitDraft unit, Node item) {
        String text = Inlines.wholeText(item);
        boolean isNeed = NEEDS.matcher(Inlines.text(item.getFirstChild())).matches();
        boolean more = item.getFirstChild().getNext() != null;
        if (more || (!isNeed && isRemark(item.getFirstChild()))) {
            unit.notes.add(text + (text.matches(".*[.!?]") ? "" : "."));
        }
    }

    /** The text of a paragraph without the lines that name prerequisites. */
    static String textWithoutNeeds(Node block) {
        return Inlines.lines(block).stream()
                .filter(line -> !NEEDS.matcher(line).matches())
                .collect(Collectors.joining(" "));
    }

    /** Whether an item of a list is about what stands beside it, rather than something to study. */
    static boolean isFact(Node words) {
        String text = Inlines.text(words);
        return NEEDS.matcher(text).matches() || isRemark(words) || read(new UnitDraft(Title.of(""), 1), text);
    }
}
