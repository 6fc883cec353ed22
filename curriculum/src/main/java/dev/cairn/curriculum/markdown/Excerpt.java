package dev.cairn.curriculum.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;

/**
 * The part of a file that is imported.
 *
 * @param root its headings below the title
 * @param title the first heading of level 1, if it stands for the whole file
 * @param introduction what stands below the title, before the next heading
 */
record Excerpt(Heading root, Optional<String> title, List<Node> introduction) {
    /** The line of the title. */
    int line() {
        return root.line;
    }

    static Excerpt of(Node document, FrontMatter front, ImportNotes notes) {
        Heading tree = Heading.tree(document);
        Optional<Heading> title =
                tree.children.stream().findFirst().filter(first -> first.level == 1 && isTitle(tree, first, front));
        Heading root = title.map(found -> below(found, tree)).orElse(tree);
        List<Node> introduction = new ArrayList<>(tree.blocks);
        title.ifPresent(found -> introduction.addAll(found.blocks));
        List<Heading> all = root.all();
        for (String limit : List.of("from", "to")) {
            front.get(limit)
                    .filter(heading -> index(all, heading) < 0)
                    .ifPresent(heading -> notes.frontMatter(
                            front.line(limit),
                            "there is no heading “%s”".formatted(heading),
                            "write it as it is in the file"));
        }
        limit(root, front.get("from"), front.get("to"));
        return new Excerpt(
                root, title.map(found -> Title.of(found.text).text()).filter(text -> !text.isBlank()), introduction);
    }

    /** The first of several headings of level 1 is the title if nothing is below it but text about the whole. */
    private static boolean isTitle(Heading tree, Heading first, FrontMatter front) {
        boolean alone =
                tree.children.stream().filter(heading -> heading.level == 1).count() == 1;
        if (alone) {
            return true;
        }
        if (first.blocks.stream().anyMatch(Excerpt::hasUnits)) {
            return false;
        }
        return first.isLeaf()
                ? front.get("title").isEmpty()
                : first.children.stream().allMatch(HeadingRoles::isNotStudied);
    }

    /** Whether a block below a heading is more than an introduction. */
    private static boolean hasUnits(Node block) {
        if (block instanceof TableBlock table) {
            return TableUnits.hasRows(table);
        }
        if (!(block instanceof ListBlock list)) {
            return false;
        }
        // A list right below a heading is what the heading announces. After a text, or with links in sentences, it is
        // part of an introduction.
        boolean first = block.getPrevious() instanceof org.commonmark.node.Heading;
        return ListUnits.hasLinkedItem(list)
                || (first && Inlines.links(list.getFirstChild()).isEmpty());
    }

    private static Heading below(Heading title, Heading tree) {
        title.children.addAll(tree.children.subList(1, tree.children.size()));
        title.blocks.addAll(0, tree.blocks);
        return title;
    }

    /** Leaves only what lies from one heading to another one, both included. */
    private static void limit(Heading root, Optional<String> from, Optional<String> to) {
        List<Heading> all = root.all();
        int first = from.map(text -> index(all, text)).orElse(0);
        int last = to.map(text -> index(all, text))
                .filter(index -> index >= 0)
                .map(index -> index + all.get(index).all().size() - 1)
                .orElse(all.size() - 1);
        if (first > 0 || last < all.size() - 1) {
            keep(root, all.subList(Math.max(0, first), Math.max(last, Math.max(0, first)) + 1));
            root.blocks.removeIf(block -> first > 0);
        }
    }

    private static int index(List<Heading> all, String text) {
        for (int i = 0; i < all.size(); i++) {
            if (Title.of(all.get(i).text).text().equalsIgnoreCase(Title.of(text).text())) {
                return i;
            }
        }
        return -1;
    }

    private static void keep(Heading heading, List<Heading> kept) {
        heading.children.removeIf(child -> child.all().stream().noneMatch(kept::contains));
        heading.children.forEach(child -> keep(child, kept));
    }
}
