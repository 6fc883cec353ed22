package dev.cairn.curriculum.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** What a file writes its units as. */
enum UnitSource {
    /** The rows of its tables. */
    ROWS("the rows of its tables"),
    /** Its lowest headings; lists below them are steps and resources. */
    HEADINGS("its lowest headings"),
    /** The rows of its tables, and its lowest headings where no table stands below them. */
    BOTH("the rows of its tables, and its lowest headings without a table"),
    /** Every item of its lists. */
    ITEMS("the items of its lists"),
    /** Every item and line that begins with a link. */
    LINKS("its links");

    /** How many linked items there are for each heading when a file is a list of links rather than an outline. */
    private static final int ITEMS_PER_HEADING = 4;

    private static final double MOSTLY = 0.75;

    private final String words;

    UnitSource(String words) {
        this.words = words;
    }

    /** What is to be said where a file does not say what its units are. */
    String assumption() {
        String others = Arrays.stream(values())
                .filter(other -> other != this)
                .map(other -> "units: " + other.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", or "));
        return "The units are %s. If you mean something else, write in the front matter %s.".formatted(words, others);
    }

    boolean hasRows() {
        return this == ROWS || this == BOTH;
    }

    /** Whether a heading is a unit, rather than a section of units. */
    boolean isUnit(Heading heading) {
        return heading.isLeaf() && (this == HEADINGS || (this == BOTH && !hasTable(heading)));
    }

    private static boolean hasListAlone(Heading heading) {
        return heading.level > 0
                && heading.isLeaf()
                && !hasTable(heading)
                && heading.blocks.stream().anyMatch(ListBlock.class::isInstance);
    }

    private static boolean hasTable(Heading heading) {
        return heading.blocks.stream()
                .anyMatch(block -> block instanceof TableBlock table && TableUnits.hasRows(table));
    }

    static Optional<UnitSource> of(String word) {
        return Arrays.stream(values())
                .filter(source -> source.name().equals(word.strip().toUpperCase(Locale.ROOT)))
                .findFirst();
    }

    /**
     * The source that the shape of a file suggests: tables, with headings beside them if more of those have lists than
     * tables; then long lists of links, then headings.
     */
    static UnitSource of(List<Heading> headings) {
        List<Node> blocks =
                headings.stream().flatMap(heading -> heading.blocks.stream()).toList();
        long withTables = headings.stream().filter(UnitSource::hasTable).count();
        if (withTables > 0) {
            return headings.stream().filter(UnitSource::hasListAlone).count() > withTables ? BOTH : ROWS;
        }
        int items = 0;
        int linked = 0;
        int lines = 0;
        for (Node block : blocks) {
            if (block instanceof ListBlock) {
                for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
                    items++;
                    linked += item.getFirstChild() != null
                                    && Inlines.leadingLink(item.getFirstChild()).isPresent()
                            ? 1
                            : 0;
                }
            } else if (block instanceof Paragraph && UnitContent.isOnlyLinks(block)) {
                lines++;
            }
        }
        long leaves = headings.stream()
                .filter(heading -> heading.isLeaf() && !heading.blocks.isEmpty())
                .count();
        boolean ofLinks = linked + lines >= ITEMS_PER_HEADING * Math.max(1, leaves) && linked >= MOSTLY * items;
        return ofLinks ? LINKS : HEADINGS;
    }
}
