package dev.cairn.bot.cli;

import java.util.List;
import picocli.CommandLine.ExitCode;

/** Cairn cannot start, for reasons that each have a line saying what to do. */
public final class StartupException extends Exception {
    private static final long serialVersionUID = 1L;

    @SuppressWarnings("serial") // Exceptions are declared serializable, but this one is never serialized.
    private final List<String> lines;

    private final int exitCode;

    private StartupException(List<String> lines, int exitCode) {
        super(String.join("\n", lines));
        this.lines = List.copyOf(lines);
        this.exitCode = exitCode;
    }

    /** Creates an exception for problems that the operator can solve; the exit code is 2. */
    public StartupException(List<String> lines) {
        this(lines, ExitCode.USAGE);
    }

    /** Creates an exception for bugs in Cairn; the exit code is 1. */
    public static StartupException internal(List<String> lines) {
        return new StartupException(lines, ExitCode.SOFTWARE);
    }

    public List<String> lines() {
        return lines;
    }

    public int exitCode() {
        return exitCode;
    }
}
