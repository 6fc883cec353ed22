package dev.cairn.bot.features.study;

import dev.cairn.curriculum.path.Progress;
import java.util.OptionalDouble;

/** Shows a share as text: a bar of ten blocks, for which every phone has a glyph, and whole percent. */
public final class ProgressBar {
    private static final int BLOCKS = 10;

    private ProgressBar() {}

    /** Draws a bar that is full only when everything is done, and empty only when nothing is. */
    public static String bar(OptionalDouble share) {
        int full = (int) Math.floor(percent(share) / 100.0 * BLOCKS);
        int blocks = percent(share) > 0 ? Math.max(1, full) : 0;
        return "`" + "█".repeat(blocks) + "░".repeat(BLOCKS - blocks) + "`";
    }

    /** Whole percent with its sign, such as "42%"; "<1%" for what is begun but less. */
    public static String label(OptionalDouble share) {
        return label(share.orElse(0));
    }

    /** As {@link #label(OptionalDouble)}. */
    public static String label(double share) {
        return share > 0 && share < 0.01 ? "<1%" : percent(share) + "%";
    }

    /** Whole percent, 0 if nothing counts; see {@link #percent(double)}. */
    public static int percent(OptionalDouble share) {
        return percent(share.orElse(0));
    }

    /** Rounds down, so that 100 means everything is done, but shows at least 1 once anything is. */
    public static int percent(double share) {
        return Progress.percent(share);
    }
}
