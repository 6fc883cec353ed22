package dev.cairn.bot.playground.faults;

import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** One trouble, the requests it befalls, and how often it has. */
public final class FaultRule {
    private final Predicate<ReceivedRequest> which;
    private final Fault trouble;
    private final long times;
    private final AtomicLong befallen = new AtomicLong();

    FaultRule(Predicate<ReceivedRequest> which, Fault trouble, long times) {
        this.which = which;
        this.trouble = trouble;
        this.times = times;
    }

    /** How many requests it has befallen so far. */
    public long befallen() {
        return befallen.get();
    }

    Fault trouble() {
        return trouble;
    }

    boolean befalls(ReceivedRequest request) {
        return befallen.get() < times
                && which.test(request)
                && befallen.getAndUpdate(count -> count < times ? count + 1 : count) < times;
    }
}
