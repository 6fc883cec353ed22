package dev.cairn.bot.playground.faults;

import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;

/** A fault, the requests it applies to, and how often it has been applied. */
public final class FaultRule {
    private final Predicate<ReceivedRequest> requests;
    private final Fault fault;
    private final long times;
    private final AtomicLong appliedCount = new AtomicLong();

    FaultRule(Predicate<ReceivedRequest> requests, Fault fault, long times) {
        this.requests = requests;
        this.fault = fault;
        this.times = times;
    }

    /** How many requests the fault has been applied to so far. */
    public long appliedCount() {
        return appliedCount.get();
    }

    Fault fault() {
        return fault;
    }

    boolean claim(ReceivedRequest request) {
        return appliedCount.get() < times
                && requests.test(request)
                && appliedCount.getAndUpdate(count -> count < times ? count + 1 : count) < times;
    }
}
