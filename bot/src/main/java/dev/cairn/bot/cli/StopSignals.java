package dev.cairn.bot.cli;

import java.lang.reflect.Proxy;
import java.util.List;
import picocli.CommandLine.ExitCode;

/**
 * Makes a stop by signal an ordinary end of the process.
 *
 * <p>{@code sun.misc.Signal} is the only way to choose the exit code and still run Java's own shutdown hooks, one of which
 * deletes temporary files. It is used by reflection, since the compiler's warning about it cannot be suppressed.
 */
final class StopSignals {
    private static final List<String> NAMES = List.of("TERM", "INT");

    private StopSignals() {}

    /** SIGTERM and Ctrl+C end the process with exit code 0 instead of 143 and 130, which supervisors report as failures. */
    static void exitNormally() {
        for (String name : NAMES) {
            try {
                handle(name);
            } catch (ReflectiveOperationException unavailable) {
                // Java was started with -Xrs, or the system has no such signal; Java's own handling remains.
            }
        }
    }

    private static void handle(String name) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object exit = Proxy.newProxyInstance(
                StopSignals.class.getClassLoader(), new Class<?>[] {handler}, (proxy, method, arguments) -> {
                    System.exit(ExitCode.OK);
                    return null;
                });
        signal.getMethod("handle", signal, handler)
                .invoke(null, signal.getConstructor(String.class).newInstance(name), exit);
    }
}
