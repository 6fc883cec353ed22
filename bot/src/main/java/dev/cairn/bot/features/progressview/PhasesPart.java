package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.Canvas;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import java.awt.Color;

/** Draws each phase as a bar: below its title when there are few phases, beside it when there are many. */
final class PhasesPart {
    private static final int MAX_WITH_BAR_BELOW = 4;
    private static final double BAR_HEIGHT = 6;
    private static final double SKIPPED_BAR_HEIGHT = 2;
    private static final double BASELINE = 11;

    /** The width that a percentage to the right of a title takes, with its gap. */
    private static final double FIGURE_WIDTH = 62;

    private final PictureCopy copy;
    private final double width;

    PhasesPart(PictureCopy copy, double width) {
        this.copy = copy;
        this.width = width;
    }

    /** The layout of the rows, with lengths in units of the picture. */
    private record Rows(boolean barBelow, double pitch, double height, float textSize) {
        static Rows of(int phases) {
            return phases <= MAX_WITH_BAR_BELOW ? new Rows(true, 31, 22, 12.5f) : new Rows(false, 21, 14, 12);
        }
    }

    static double height(PhaseBars phases) {
        Rows rows = Rows.of(phases.rows());
        return (phases.rows() - 1) * rows.pitch() + rows.height();
    }

    void draw(Canvas canvas, PhaseBars phases) {
        Rows rows = Rows.of(phases.rows());
        for (int index = 0; index < phases.bars().size(); index++) {
            drawRow(
                    canvas.at(0, index * rows.pitch()),
                    phases.first() + index,
                    phases.bars().get(index),
                    rows);
        }
        if (phases.hidden() > 0) {
            canvas.at(0, phases.bars().size() * rows.pitch())
                    .label(
                            copy.phasesLeft(phases.hidden()),
                            Weight.REGULAR,
                            rows.textSize(),
                            PictureStyle.MUTED,
                            0,
                            BASELINE);
        }
    }

    private void drawRow(Canvas canvas, int number, PhaseBar phase, Rows rows) {
        boolean complete = phase.done() == 1;
        String fallback = copy.undrawablePhase(number);
        canvas.write(
                canvas.canWrite(phase.title()) ? phase.title() : fallback,
                Style.of(Weight.REGULAR, rows.textSize(), rows.barBelow() ? width - FIGURE_WIDTH : width * 0.6),
                fallback,
                phase.skipped() ? PictureStyle.MUTED : PictureStyle.TEXT,
                0,
                BASELINE);
        String figure = phase.skipped() ? copy.skippedPhase() : copy.percent(phase.percent());
        Color color = complete ? PictureStyle.COMPLETE : PictureStyle.MUTED;
        canvas.labelRightAligned(figure, complete ? Weight.SEMI_BOLD : Weight.REGULAR, 12, color, width, BASELINE);
        if (rows.barBelow()) {
            drawBar(canvas.at(0, 16), width, phase);
        } else {
            drawBar(canvas.at(width * 0.63, 4), width * 0.21, phase);
        }
    }

    private static void drawBar(Canvas canvas, double width, PhaseBar phase) {
        if (phase.skipped()) {
            canvas.fill(
                    Canvas.pill(0, (BAR_HEIGHT - SKIPPED_BAR_HEIGHT) / 2, width, SKIPPED_BAR_HEIGHT),
                    PictureStyle.REMAINING);
            return;
        }
        canvas.fill(Canvas.pill(0, 0, width, BAR_HEIGHT), PictureStyle.REMAINING);
        if (phase.done() > 0) {
            // A bar shorter than it is high would not be a pill.
            double length = Math.max(BAR_HEIGHT, width * phase.done());
            canvas.fill(Canvas.pill(0, 0, length, BAR_HEIGHT), PictureStyle.progress(phase.done() == 1));
        }
    }
}
