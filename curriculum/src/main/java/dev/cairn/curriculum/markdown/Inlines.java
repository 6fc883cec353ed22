package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Reads the text and the links in a part of a Markdown file. */
final class Inlines {
    private Inlines() {}

    /**
     * A link as it is written, with the line it is in.
     *
     * @param isTitled whether its author wrote the text
     */
    record FoundLink(String text, String url, int line, boolean isTitled) {
        FoundLink withText(String text) {
            return new FoundLink(text, url, line, isTitled);
        }

        FoundLink withUrl(String url) {
            return new FoundLink(text, url, line, isTitled);
        }
    }

    /** The line of a node, from 1; that of the node around it if it has none of its own. */
    static int line(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }

    /** The text in a node, without images, HTML and nested lists or tables. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new Words(text));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The text in an item, with that of the items below it behind a colon. */
    static String wholeText(Node item) {
        List<String> texts = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof ListBlock list) {
                List<String> below = new ArrayList<>();
                for (Node nested = list.getFirstChild(); nested != null; nested = nested.getNext()) {
                    below.add(wholeText(nested));
                }
                String last =
                        texts.isEmpty() ? "" : texts.remove(texts.size() - 1).replaceFirst("[:：]$", "") + ": ";
                texts.add(last + String.join(", ", below));
            } else {
                texts.add(text(child));
            }
        }
        return String.join(" ", texts).strip();
    }

    /** The lines of text in a block, as they are in the file. */
    static List<String> lines(Node block) {
        StringBuilder text = new StringBuilder();
        block.accept(new Words(text, "\n"));
        return text.toString()
                .lines()
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The text after a node, as far as it is in the same block, without further links. */
    static String textAfter(Node node) {
        StringBuilder text = new StringBuilder();
        for (Node next = node.getNext(); next != null; next = next.getNext()) {
            if (!(next instanceof Link)) {
                next.accept(new Words(text));
            }
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    /** The text in a block before a node. */
    static String textBefore(Node node, Node block) {
        StringBuilder text = new StringBuilder();
        for (Node at = block.getFirstChild(); at != null && !isAround(at, node); at = at.getNext()) {
            at.accept(new Words(text));
        }
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static boolean isAround(Node outer, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The links in a node, without those in nested lists. */
    static List<FoundLink> links(Node node) {
        List<FoundLink> links = new ArrayList<>();
        node.accept(new Links(links));
        return links;
    }

    static FoundLink found(Link link) {
        return new FoundLink(text(link), link.getDestination(), line(link), !(link instanceof UntitledLink));
    }

    /** The link that a block begins with, perhaps in bold or behind an emoji. */
    static Optional<Link> leadingLink(Node block) {
        for (Node at = block.getFirstChild(); at != null; at = at.getNext()) {
            if (at instanceof Link link && !text(link).isBlank()) {
                return Optional.of(link);
            }
            if (at instanceof StrongEmphasis || at instanceof Emphasis) {
                return leadingLink(at);
            }
            boolean passed = at instanceof Image
                    || at instanceof HtmlInline
                    || (at instanceof Text text && !text.getLiteral().matches(".*[\\p{L}\\p{N}].*"));
            if (!passed) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The texts in backticks. */
    static List<String> codes(Node node) {
        List<String> codes = new ArrayList<>();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                codes.add(code.getLiteral().strip());
            }
        });
        return codes;
    }

    private static boolean isNested(Node child) {
        return child instanceof ListBlock || child instanceof TableBlock;
    }

    private static void visitInlines(AbstractVisitor visitor, Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
            if (!isNested(child)) {
                child.accept(visitor);
            }
        }
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder text;
        private final String lineBreak;

        Words(StringBuilder text) {
            this(text, " ");
        }

        Words(StringBuilder text, String lineBreak) {
            this.text = text;
            this.lineBreak = lineBreak;
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak soft) {
            text.append(lineBreak);
        }

        @Override
        public void visit(HardLineBreak hard) {
            text.append(lineBreak);
        }

        @Override
        public void visit(Image image) {
            // Nothing of it can be read aloud; its alternative text belongs to the picture.
        }

        @Override
        public void visit(HtmlInline html) {
            if (html.getLiteral().matches("(?i)<br\\s*/?>")) {
                text.append(' ');
            }
        }

        @Override
        protected void visitChildren(Node parent) {
            visitInlines(this, parent);
            if (parent instanceof Block) {
                text.append(' ');
            }
        }
    }

    private static final class Links extends AbstractVisitor {
        private final List<FoundLink> links;

        Links(List<FoundLink> links) {
            this.links = links;
        }

        @Override
        public void visit(Link link) {
            links.add(found(link));
        }

        @Override
        protected void visitChildren(Node parent) {
            visitInlines(this, parent);
        }
    }
}
