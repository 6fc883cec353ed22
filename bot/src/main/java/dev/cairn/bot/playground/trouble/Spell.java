package dev.cairn.bot.playground.trouble;

import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** One trouble, the requests it befalls, and how often it has. */
public final class Spell {
    private final Predicate<ReceivedRequest> which;
    private final Trouble trouble;
    private final long times;
    private final AtomicLong befallen = new AtomicLong();

    Spell(Predicate<ReceivedRequest> which, Trouble trouble, long times) {
        this.which = which;
        this.trouble = trouble;
        this.times = times;
    }

    /** How many requests it has befallen so far. */
    public long befallen() {
        return befallen.get();
    }

    Trouble trouble() {
        return trouble;
    }

    boolean befalls(ReceivedRequest request) {
        return befallen.get() < times
                && which.test(request)
                && befallen.getAndUpdate(count -> count < times ? count + 1 : count) < times;
    }
}
