package dev.cairn.curriculum.markdown;

import dev.cairn.curriculum.markdown.ImportReport.Kind;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/** Tells headings over something to study from those over what a file says about itself or asks for. */
final class HeadingRoles {
    private static final String THIS =
            "( (this|the|our)( (file|page|repo(sitory)?|course|roadmap|guide|curriculum|list))?)?";
    private static final Pattern ABOUT_THE_FILE = Pattern.compile("(?i)((table of )?contents|toc|on this page"
            + "|licen[sc](e|ing)( (and|&) .*)?|copyright"
            + "|contributors?|contribut(e|ing|ions?)( guide(lines)?| to" + THIS + ")?|how to contribute( to" + THIS
            + ")?"
            + "|((special )?thanks|credits|acknowledge?ments?)( (and|&) .*)?|code of conduct"
            + "|about( (us|me|the authors?)|" + THIS + ")|authors?|maintainers?|team"
            + "|faqs?|frequently asked questions|change ?log|release notes|what['’]s new"
            + "|support( (us|me|the project))?|citation|citing" + THIS + "|how to cite" + THIS
            + "|sponsors?|translations"
            + "|contact( us)?|get(ting)? help|stay in touch|star history|how to use" + THIS + ")");
    private static final Pattern ASKED_FOR = Pattern.compile("(?i)(pre-? ?requisites?|pre-?reqs?|(entry )?requirements?"
            + "|before (you|we) (start|begin)|before starting|(what )?you(['’]ll)? (should|need to|will need to) know"
            + "|what you(['’]ll)? (will )?need( to know)?|(prior|assumed|required|prerequisite) knowledge)"
            + "( (for|of) (this|the|our) .*)?");

    /** How a group works, unless there is something to study from. */
    private static final Pattern HOW_IT_GOES = Pattern.compile("(?i)how (it|this|that|we|the group|things) works?"
            + "|how (we|to) (meet|work|take part|join)|welcome(( to)? .*)?|logistics|house ?keeping"
            + "|((ground|house|group|our|the) )?rules|((meeting|our|the) )?schedule|(our )?meetings"
            + "|(when|where)( (and|&) (when|where))?( we meet)?");

    private final UnitSource source;
    private final ImportNotes notes;

    private HeadingRoles(UnitSource source, ImportNotes notes) {
        this.source = source;
        this.notes = notes;
    }

    /** Whether a heading is over something other than what is to be studied. */
    static boolean isNotStudied(Heading heading) {
        String title = Title.of(heading.text).text();
        return ABOUT_THE_FILE.matcher(title).matches()
                || saysHowItGoes(heading)
                || isBreak(heading)
                || (heading.isLeaf()
                        && (isEmpty(heading) || ASKED_FOR.matcher(title).matches()));
    }

    private static boolean saysHowItGoes(Heading heading) {
        return HOW_IT_GOES
                        .matcher(Title.of(heading.text).text().replaceAll("[!.]+$", ""))
                        .matches()
                && heading.isLeaf()
                && heading.blocks.stream().noneMatch(HeadingRoles::hasMaterial);
    }

    private static boolean hasMaterial(Node block) {
        if (block instanceof ListBlock list) {
            return LeadingLink.count(list) > 0;
        }
        return block instanceof TableBlock || UnitContent.isOnlyLinks(block);
    }

    private static boolean isBreak(Heading heading) {
        return heading.isLeaf()
                && Breaks.isBreak(heading.text)
                && heading.blocks.stream()
                        .allMatch(block -> Inlines.links(block).isEmpty());
    }

    private static boolean isEmpty(Heading heading) {
        return heading.blocks.stream()
                .allMatch(block -> block instanceof ThematicBreak
                        || block instanceof HtmlBlock
                        || (block instanceof Paragraph
                                && Inlines.text(block).isBlank()
                                && Inlines.links(block).isEmpty()));
    }

    /** Takes out, with all below them, headings over nothing to study. */
    static void leaveOut(Heading root, ImportNotes notes) {
        leaveOutAbout(root, notes);
        List<Heading> leaves = root.all().stream()
                .filter(heading -> heading.isLeaf() && heading.level > 0)
                .toList();
        long empty = leaves.stream().filter(HeadingRoles::isEmpty).count();
        boolean isOutline = empty * 2 > leaves.size();
        leaveOut(root, HeadingRoles::isBreak, "it’s a week off", notes);
        leaveOutChildren(
                root,
                HeadingRoles::saysHowItGoes,
                "it describes how the group works; if it’s something to study, add a link",
                notes);
        if (!isOutline) {
            leaveOut(root, HeadingRoles::isEmpty, "it’s empty", notes);
        }
    }

    private static void leaveOut(Heading heading, Predicate<Heading> which, String why, ImportNotes notes) {
        heading.children.forEach(child -> leaveOut(child, which, why, notes));
        leaveOutChildren(heading, child -> child.isLeaf() && which.test(child), why, notes);
    }

    private static void leaveOutChildren(Heading heading, Predicate<Heading> which, String why, ImportNotes notes) {
        List<Heading> leftOut = heading.children.stream().filter(which).toList();
        leftOut.forEach(child -> notes.add(
                Kind.PASSED_OVER, child.line, "the heading “%s”: %s".formatted(ImportNotes.shown(child.text), why)));
        heading.children.removeAll(leftOut);
    }

    private static void leaveOutAbout(Heading heading, ImportNotes notes) {
        for (Iterator<Heading> children = heading.children.iterator(); children.hasNext(); ) {
            Heading child = children.next();
            if (ABOUT_THE_FILE.matcher(Title.of(child.text).text()).matches()) {
                int below = child.all().size() - 1;
                notes.add(
                        Kind.PASSED_OVER,
                        child.line,
                        "the heading “%s”%s".formatted(ImportNotes.shown(child.text), below(below)));
                children.remove();
            } else {
                leaveOutAbout(child, notes);
            }
        }
    }

    private static String below(int headings) {
        if (headings == 0) {
            return "";
        }
        return headings == 1 ? " and the one below it" : " and the %d below it".formatted(headings);
    }

    /** Makes prerequisites, and materials of a unit, that have headings of their own part of the heading above. */
    static void join(Heading root, UnitSource source, ImportNotes notes) {
        new HeadingRoles(source, notes).join(root);
    }

    private void join(Heading heading) {
        heading.children.forEach(this::join);
        for (Iterator<Heading> children = heading.children.iterator(); children.hasNext(); ) {
            Heading child = children.next();
            if (child.isLeaf() && isAskedFor(child)) {
                child.blocks.forEach(block -> {
                    heading.needs.addAll(UnitContent.asked(block));
                    dropLinks(block, child);
                });
                children.remove();
            }
        }
        if ((source == UnitSource.HEADINGS || source == UnitSource.BOTH)
                && heading.level > 0
                && !heading.isLeaf()
                && heading.children.stream().allMatch(HeadingRoles::isMaterial)) {
            heading.children.forEach(child -> {
                heading.blocks.add(label(child));
                heading.blocks.addAll(child.blocks);
            });
            heading.children.clear();
        }
    }

    private void dropLinks(Node block, Heading heading) {
        block.accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                notes.add(
                        Kind.LINK_DROPPED,
                        Inlines.line(link),
                        "%s: it stands among the prerequisites below “%s”"
                                .formatted(ImportNotes.shown(link.getDestination()), ImportNotes.shown(heading.text)));
            }
        });
    }

    /** Courses that are listed as prerequisites are units, unless lists are steps in the whole file. */
    private boolean isAskedFor(Heading heading) {
        return ASKED_FOR.matcher(Title.of(heading.text).text()).matches()
                && heading.blocks.stream().noneMatch(this::hasUnits);
    }

    private boolean hasUnits(Node block) {
        return switch (source) {
            case HEADINGS -> false;
            case ROWS, BOTH -> block instanceof TableBlock;
            case ITEMS -> block instanceof ListBlock;
            case LINKS -> block instanceof ListBlock list && ListUnits.hasLinkedItem(list);
        };
    }

    private static boolean isMaterial(Heading heading) {
        return heading.isLeaf()
                && UnitContent.isOverResources(Title.of(heading.text).text());
    }

    /** A line that says what a heading said. */
    private static Paragraph label(Heading heading) {
        Paragraph label = new Paragraph();
        label.appendChild(new Text(Title.of(heading.text).text() + ":"));
        return label;
    }
}
