package dev.cairn.bot;

/** What happens on SIGTERM and Ctrl+C. */
final class Shutdown {
    private Shutdown() {}

    /** Closes it before the process ends; closing twice must do no harm. */
    static void closes(AutoCloseable closeable) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                closeable.close();
                            } catch (Exception fault) {
                                System.err.println("cairn: could not stop cleanly: " + fault);
                            }
                        },
                        "shutdown"));
    }
}
