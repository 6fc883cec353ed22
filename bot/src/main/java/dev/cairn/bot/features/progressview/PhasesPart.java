package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.Palette;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.Color;
import java.util.List;

/** The phases as bars: with room to themselves, or each on one line where there are many. */
final class PhasesPart {
    private static final int MOST_WITH_ROOM = 4;
    private static final double BAR = 6;
    private static final double SKIPPED_BAR = 2;

    private PhasesPart() {}

    /** How the phases are laid out, all lengths in units of the picture. */
    private record Rows(double pitch, double height, float size) {
        static Rows of(int phases) {
            return phases <= MOST_WITH_ROOM ? new Rows(31, 22, 12.5f) : new Rows(21, 14, 12);
        }

        boolean roomy() {
            return size > 12;
        }
    }

    static double height(List<PhaseBar> phases) {
        Rows rows = Rows.of(phases.size());
        return (phases.size() - 1) * rows.pitch() + rows.height();
    }

    static void draw(Canvas pen, double width, List<PhaseBar> phases) {
        Rows rows = Rows.of(phases.size());
        for (int index = 0; index < phases.size(); index++) {
            drawRow(pen.at(0, index * rows.pitch()), width, phases.get(index), rows);
        }
    }

    private static void drawRow(Canvas pen, double width, PhaseBar phase, Rows rows) {
        boolean all = phase.done() == 1;
        double room = rows.roomy() ? width - 62 : width * 0.6;
        pen.write(
                phase.title(),
                Style.of(Weight.REGULAR, rows.size(), room),
                PictureCopy.SOME_PHASE,
                phase.skipped() ? Palette.QUIET : Palette.INK,
                0,
                11);
        String figure = phase.skipped() ? PictureCopy.SKIPPED : PictureCopy.percent(phase.percent());
        Color colour = all ? Palette.ACHIEVED : Palette.QUIET;
        pen.labelUpTo(figure, all ? Weight.SEMI_BOLD : Weight.REGULAR, 12, colour, width, 11);
        if (rows.roomy()) {
            drawBar(pen.at(0, 16), width, phase);
        } else {
            drawBar(pen.at(width * 0.63, 4), width * 0.21, phase);
        }
    }

    private static void drawBar(Canvas pen, double width, PhaseBar phase) {
        if (phase.skipped()) {
            pen.fill(Canvas.pill(0, (BAR - SKIPPED_BAR) / 2, width, SKIPPED_BAR), Palette.TRACK);
            return;
        }
        pen.fill(Canvas.pill(0, 0, width, BAR), Palette.TRACK);
        if (phase.done() > 0) {
            // A bar shorter than it is high would be no pill.
            double length = Math.max(BAR, width * phase.done());
            pen.fill(Canvas.pill(0, 0, length, BAR), Palette.progress(phase.done() == 1));
        }
    }
}
