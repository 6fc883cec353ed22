package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.front.matter.YamlFrontMatterBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** A heading of a Markdown file with what stands below it, before the next one. */
final class Heading {
    final int level;
    final String text;
    final int line;
    final List<Node> blocks = new ArrayList<>();
    final List<Heading> children = new ArrayList<>();
    /** What headings below it ask for. */
    final List<String> needs = new ArrayList<>();

    private Heading(int level, String text, int line) {
        this.level = level;
        this.text = text;
        this.line = line;
    }

    /** The headings of a document as a tree; its root has what stands before the first heading. */
    static Heading tree(Node document) {
        Heading root = new Heading(0, "", 1);
        List<Heading> open = new ArrayList<>(List.of(root));
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            Optional<Heading> heading = of(block);
            if (heading.isPresent()) {
                while (open.get(open.size() - 1).level >= heading.get().level) {
                    open.remove(open.size() - 1);
                }
                open.get(open.size() - 1).children.add(heading.get());
                open.add(heading.get());
            } else if (!(block instanceof YamlFrontMatterBlock)) {
                open.get(open.size() - 1).blocks.add(block);
            }
        }
        return root;
    }

    private static Optional<Heading> of(Node block) {
        if (block instanceof org.commonmark.node.Heading found) {
            return Optional.of(new Heading(found.getLevel(), Inlines.text(found), Inlines.line(found)));
        }
        return block instanceof HtmlBlock html
                ? HtmlLinks.heading(html).map(found -> new Heading(found.level(), found.text(), Inlines.line(html)))
                : Optional.empty();
    }

    boolean isLeaf() {
        return children.isEmpty();
    }

    /** This heading and all below it, in order. */
    List<Heading> all() {
        List<Heading> all = new ArrayList<>(List.of(this));
        children.forEach(child -> all.addAll(child.all()));
        return all;
    }
}
