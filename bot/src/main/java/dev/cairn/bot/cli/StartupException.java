package dev.cairn.bot.cli;

import java.util.List;

/** Why Cairn cannot start: one line for each reason, saying what to do. */
public final class StartupException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Never serialized; exceptions only have to claim that they could be.
    private final List<String> lines;

    private final int exitCode;

    private StartupException(List<String> lines, int exitCode) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    /** Problems that whoever runs Cairn can mend. */
    public StartupException(List<String> lines) {
        this(lines, Exit.MENDABLE);
    }

    /** Problems that are a fault of Cairn's own. */
    public static StartupException ours(List<String> lines) {
        return new StartupException(lines, Exit.OURS);
    }

    public List<String> lines() {
        return lines;
    }

    public int exitCode() {
        return exitCode;
    }
}
