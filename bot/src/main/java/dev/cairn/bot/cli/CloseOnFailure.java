package dev.cairn.bot.cli;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts that have started so far; they are closed again, the last one first, unless the start succeeds. */
public final class CloseOnFailure implements AutoCloseable {
    private final Deque<Runnable> closings = new ArrayDeque<>();

    /** One more, by what closes it. */
    public void has(Runnable closing) {
        closings.push(closing);
    }

    public void succeeded() {
        closings.clear();
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
    }
}
