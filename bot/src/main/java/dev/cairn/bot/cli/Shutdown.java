package dev.cairn.bot.cli;

import dev.cairn.bot.logging.FaultLine;
import java.time.Duration;
import java.util.List;
import picocli.CommandLine.ExitCode;

/** Closes parts in order on SIGTERM and Ctrl+C. */
public final class Shutdown {
    /** Docker kills a process ten seconds after asking it to stop. */
    private static final Duration TIMEOUT = Duration.ofMillis(9_500);

    private Shutdown() {}

    /**
     * Closes the parts in this order before the process ends. Closing a part twice must do no harm.
     *
     * <p>A stop ends with exit code 0, or 1 if the parts could not be closed in time.
     */
    public static void closes(AutoCloseable... inOrder) {
        List<AutoCloseable> all = List.of(inOrder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeInTime(all), "shutdown"));
        StopSignals.exitNormally();
    }

    private static void closeInTime(List<AutoCloseable> all) {
        Thread closing = new Thread(() -> all.forEach(Shutdown::close), "closing");
        closing.setDaemon(true);
        closing.start();
        try {
            closing.join(TIMEOUT.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        if (closing.isAlive()) {
            System.err.println("cairn: stopped before everything was closed, since that took too long");
            Runtime.getRuntime().halt(ExitCode.SOFTWARE);
        }
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception fault) {
            System.err.println("cairn: could not stop cleanly: " + FaultLine.of(fault));
        }
    }
}
