package dev.cairn.bot;

/** What the process's exit code tells. */
final class Exit {
    static final int FINE = 0;
    /** A fault of Cairn's own. */
    static final int OURS = 1;
    /** Something whoever runs Cairn can mend. */
    static final int MENDABLE = 2;

    private Exit() {}
}
