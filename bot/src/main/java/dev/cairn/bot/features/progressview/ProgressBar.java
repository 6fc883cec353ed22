package dev.cairn.bot.features.progressview;

import java.util.OptionalDouble;

/** Shows a share as text: a bar of ten blocks, which every phone has a glyph for, and whole per cent. */
final class ProgressBar {
    private static final int BLOCKS = 10;

    private ProgressBar() {}

    /** Full only when all is done, and empty only when nothing is. */
    static String bar(OptionalDouble share) {
        int full = (int) Math.floor(percent(share) / 100.0 * BLOCKS);
        int blocks = percent(share) > 0 ? Math.max(1, full) : 0;
        return "`" + "█".repeat(blocks) + "░".repeat(BLOCKS - blocks) + "`";
    }

    /** Rounded down, so that nobody reads 100 before all of it is done, and up from nothing at all. */
    static int percent(OptionalDouble share) {
        double done = share.orElse(0);
        return done > 0 ? Math.max(1, (int) (done * 100)) : 0;
    }
}
