package dev.cairn.bot.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** Closes the parts that have started, the last one first, unless the whole start succeeds. */
public final class CloseOnFailure implements AutoCloseable {
    private final Deque<Runnable> closings = new ArrayDeque<>();

    /** Adds what closes a part that has started. */
    public void add(Runnable closing) {
        closings.push(closing);
    }

    /** Keeps the parts open: {@link #close} then does nothing. */
    public void succeeded() {
        closings.clear();
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
    }
}
