package dev.cairn.bot;

import dev.cairn.bot.cli.StartupException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/** A part of the start that is made on a thread of its own while others are. */
final class Background<T> {
    private final FutureTask<T> task;

    private Background(FutureTask<T> task) {
        this.task = task;
    }

    /** Makes something; may say what the operator has to mend. */
    @FunctionalInterface
    interface Part<T> {
        T make() throws StartupException;
    }

    static <T> Background<T> start(Part<T> part) {
        FutureTask<T> task = new FutureTask<>(part::make);
        Thread thread = new Thread(task, "start");
        thread.setDaemon(true);
        thread.start();
        return new Background<>(task);
    }

    /** Waits for the part and closes it, if making it succeeded. */
    void whenMade(Consumer<T> closing) {
        try {
            closing.accept(result());
        } catch (StartupException | RuntimeException neverMade) {
            // There is nothing to close.
        }
    }

    /** Waits for the part; throws what making it threw. */
    T result() throws StartupException {
        try {
            return task.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof StartupException problem) {
                throw problem;
            }
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
