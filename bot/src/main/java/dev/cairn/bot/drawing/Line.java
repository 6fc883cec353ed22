package dev.cairn.bot.drawing;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.text.AttributedString;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A line of text in runs, each with a font that can draw it. */
record Line(List<Run> runs) {
    /** Gives the same widths on every machine: no hinting, and no rounding to pixels. */
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    /** Consecutive letters in one font. */
    record Run(String text, Font font) {}

    static Line of(String text, Font font) {
        return new Line(text.isEmpty() ? List.of() : List.of(new Run(text, font)));
    }

    Line {
        runs = List.copyOf(runs);
    }

    String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    /** The width in units of the picture. */
    double width() {
        return runs.isEmpty() ? 0 : layout(CONTEXT).getAdvance();
    }

    /** Lays out all runs as one paragraph, so that text from right to left keeps its order; there must be a run. */
    TextLayout layout(FontRenderContext context) {
        AttributedString attributed = new AttributedString(text());
        int begin = 0;
        for (Run run : runs) {
            int end = begin + run.text().length();
            attributed.addAttribute(TextAttribute.FONT, run.font(), begin, end);
            begin = end;
        }
        return new TextLayout(attributed.getIterator(), context);
    }

    Line withSize(float size) {
        return new Line(runs.stream()
                .map(run -> new Run(run.text(), run.font().deriveFont(size)))
                .toList());
    }

    /** The first {@code length} UTF-16 units without spaces at the end, and an ellipsis in the font of the first run. */
    Line cutAt(int length) {
        String kept = text().substring(0, length).stripTrailing();
        List<Run> cut = new ArrayList<>();
        int begin = 0;
        for (Run run : runs) {
            int end = Math.min(kept.length(), begin + run.text().length());
            if (begin < end) {
                cut.add(new Run(kept.substring(begin, end), run.font()));
            }
            begin += run.text().length();
        }
        cut.add(new Run("…", runs.get(0).font()));
        return new Line(cut);
    }
}
