package dev.cairn.bot.logging;

/**
 * Ends the process once an OutOfMemoryError is logged or ends a thread, so that a supervisor restarts it.
 *
 * <p>Reactor, Netty and the scheduler survive such an error, and leave a process that answers nobody. All of them log it.
 */
final class OutOfMemoryExit {
    static final int EXIT_CODE = 3;

    private static final int MAX_CAUSES = 8;
    private static volatile boolean enabled;

    private OutOfMemoryExit() {}

    /** From now on such errors end this process. */
    static void enable() {
        enabled = true;
    }

    /** Ends the process if the fault or one of its causes is an OutOfMemoryError. */
    static void check(Throwable fault) {
        if (enabled && isOutOfMemory(fault)) {
            System.err.println("cairn: out of memory, so I stop here. Start me again, with more memory if you can.");
            // Not exit: the shutdown hooks may need memory that is not there.
            Runtime.getRuntime().halt(EXIT_CODE);
        }
    }

    private static boolean isOutOfMemory(Throwable fault) {
        Throwable each = fault;
        for (int depth = 0; each != null && depth < MAX_CAUSES; depth++) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
