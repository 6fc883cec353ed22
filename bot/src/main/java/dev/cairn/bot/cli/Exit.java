package dev.cairn.bot.cli;

/** What the process's exit code tells. */
public final class Exit {
    static final int FINE = 0;
    /** A fault of Cairn's own. */
    public static final int OURS = 1;
    /** Something whoever runs Cairn can mend. */
    public static final int MENDABLE = 2;

    private Exit() {}
}
