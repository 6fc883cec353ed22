package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** Reads the HTML that people write in Markdown where it says what Markdown could: links and headings. */
final class HtmlLinks {
    private static final Pattern OPENING = Pattern.compile("(?is)<a\\s[^>]*?\\bhref\\s*=\\s*[\"']([^\"']+)[\"'][^>]*>");
    private static final Pattern CLOSING = Pattern.compile("(?i)</a\\s*>");
    private static final Pattern HEADING = Pattern.compile("(?is)<h([1-6])\\b[^>]*>(.*?)</h\\1\\s*>");

    private HtmlLinks() {}

    /** A heading in HTML: its level and its words. */
    record HtmlHeading(int level, String text) {}

    /** Makes links of {@code <a href="…">} in a document. */
    static void replace(Node document) {
        List<HtmlInline> openings = new ArrayList<>();
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlInline html) {
                if (OPENING.matcher(html.getLiteral()).matches()) {
                    openings.add(html);
                }
            }
        });
        openings.forEach(HtmlLinks::replaceOne);
    }

    private static void replaceOne(HtmlInline opening) {
        Node end = opening.getNext();
        while (end != null
                && !(end instanceof HtmlInline html
                        && CLOSING.matcher(html.getLiteral()).matches())) {
            end = end.getNext();
        }
        Matcher address = OPENING.matcher(opening.getLiteral());
        if (end == null || !address.matches()) {
            return;
        }
        Link link = new Link(address.group(1).replace("&amp;", "&"), null);
        link.setSourceSpans(opening.getSourceSpans());
        while (opening.getNext() != null && !opening.getNext().equals(end)) {
            link.appendChild(opening.getNext());
        }
        opening.insertAfter(link);
        opening.unlink();
        end.unlink();
    }

    /** The heading that a piece of HTML has, if it has words. */
    static Optional<HtmlHeading> heading(HtmlBlock html) {
        Matcher match = HEADING.matcher(html.getLiteral());
        if (!match.find()) {
            return Optional.empty();
        }
        String text = match.group(2)
                .replaceAll("(?s)<[^>]*>", " ")
                .replace("&amp;", "&")
                .replace("&nbsp;", " ")
                .replaceAll("\\s+", " ")
                .strip();
        return text.matches(".*[\\p{L}\\p{N}].*")
                ? Optional.of(new HtmlHeading(Integer.parseInt(match.group(1)), text))
                : Optional.empty();
    }
}
