package dev.cairn.curriculum.markdown;

import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Emphasis;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.StrongEmphasis;

/**
 * The link that a line begins with.
 *
 * @param label what it is called before the link ("Book: "); blank if nothing is there
 */
record LeadingLink(Link link, String label) {
    static Optional<LeadingLink> of(Node words) {
        return Inlines.leadingLink(words)
                .map(link -> new LeadingLink(link, ""))
                .or(() -> first(words)
                        .map(link -> new LeadingLink(link, Inlines.textBefore(link, words)))
                        .filter(link -> WrittenFormats.ofLabel(link.label()).isPresent()));
    }

    /** How many items of a list begin with a link. */
    static long count(ListBlock list) {
        return Stream.iterate(list.getFirstChild(), item -> item != null, Node::getNext)
                .filter(item -> item.getFirstChild() != null)
                .filter(item -> of(item.getFirstChild()).isPresent())
                .count();
    }

    private static Optional<Link> first(Node block) {
        for (Node at = block.getFirstChild(); at != null; at = at.getNext()) {
            if (at instanceof Link link) {
                return Optional.of(link);
            }
            if (at instanceof StrongEmphasis || at instanceof Emphasis) {
                Optional<Link> inside = first(at);
                if (inside.isPresent()) {
                    return inside;
                }
            }
        }
        return Optional.empty();
    }
}
