package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/**
 * Reads remarks on a title that are set apart by more than brackets, such as {@code <kbd>optional</kbd>}, a badge or
 * italics, as if they stood in brackets.
 */
final class InlineRemarks {
    private static final Pattern REMARK =
            Pattern.compile("(?i)[(\\[]?\\s*(optional|elective|recommended|required|mandatory)\\s*[)\\]]?");
    private static final Pattern OPENING = Pattern.compile("<([A-Za-z][A-Za-z0-9]*)(\\s[^>]*)?>");
    /** "This is optional" is a sentence and no title. */
    private static final Pattern SENTENCE = Pattern.compile("(?is).*\\b(is|are|be|not|as)\\s*");

    private InlineRemarks() {}

    /** Puts the remarks on titles in a document into brackets. */
    static void replace(Node document) {
        List<Node> marked = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                marked.add(code);
            }

            @Override
            public void visit(Emphasis emphasis) {
                marked.add(emphasis);
            }

            @Override
            public void visit(StrongEmphasis strong) {
                marked.add(strong);
                visitChildren(strong);
            }

            @Override
            public void visit(Image image) {
                marked.add(image);
            }

            @Override
            public void visit(HtmlInline html) {
                marked.add(html);
            }
        });
        marked.stream()
                .filter(node -> isInTitle(node) && !follows(node, SENTENCE))
                .forEach(InlineRemarks::replaceOne);
    }

    private static void replaceOne(Node node) {
        if (node instanceof HtmlInline opening) {
            replaceHtml(opening);
        } else {
            remark(words(node)).ifPresent(remark -> {
                node.insertBefore(remark);
                node.unlink();
            });
        }
    }

    private static void replaceHtml(HtmlInline opening) {
        Matcher tag = OPENING.matcher(opening.getLiteral());
        if (!tag.matches() || !(opening.getNext() instanceof Text inside)) {
            return;
        }
        boolean closed = inside.getNext() instanceof HtmlInline closing
                && closing.getLiteral().equalsIgnoreCase("</" + tag.group(1) + ">");
        if (closed) {
            remark(inside.getLiteral()).ifPresent(remark -> inside.setLiteral(remark.getLiteral()));
        }
    }

    private static Optional<Text> remark(String words) {
        Matcher remark = REMARK.matcher(words.strip());
        return remark.matches()
                ? Optional.of(new Text(" (" + remark.group(1).toLowerCase(Locale.ROOT) + ")"))
                : Optional.empty();
    }

    private static String words(Node node) {
        StringBuilder words = new StringBuilder();
        if (node instanceof Code code) {
            words.append(code.getLiteral());
        }
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    private static boolean isInTitle(Node node) {
        Node block = node.getParent();
        return block instanceof Heading || block instanceof TableCell || block.getParent() instanceof ListItem;
    }

    private static boolean follows(Node node, Pattern pattern) {
        return node.getPrevious() instanceof Text before
                && pattern.matcher(before.getLiteral()).matches();
    }
}
