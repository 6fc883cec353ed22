package dev.cairn.bot;

import java.util.ArrayDeque;
import java.util.Deque;

/** The parts that have started so far; they are closed again, the last one first, unless the start succeeds. */
final class Starting implements AutoCloseable {
    private final Deque<Runnable> closings = new ArrayDeque<>();

    /** One more, by what closes it. */
    void has(Runnable closing) {
        closings.push(closing);
    }

    void succeeded() {
        closings.clear();
    }

    @Override
    public void close() {
        closings.forEach(Runnable::run);
    }
}
