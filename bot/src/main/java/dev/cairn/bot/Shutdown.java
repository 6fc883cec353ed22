package dev.cairn.bot;

import java.util.List;

/** What happens on SIGTERM and Ctrl+C. */
final class Shutdown {
    private Shutdown() {}

    /** Closes them in this order before the process ends; closing one twice must do no harm. */
    static void closes(AutoCloseable... inOrder) {
        List<AutoCloseable> all = List.of(inOrder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> all.forEach(Shutdown::close), "shutdown"));
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception fault) {
            System.err.println("cairn: could not stop cleanly: " + fault);
        }
    }
}
