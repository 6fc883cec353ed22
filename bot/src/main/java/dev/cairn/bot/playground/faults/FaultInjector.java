package dev.cairn.bot.playground.faults;

import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.rest.RequestFilter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The troubles that REST requests meet; of several that would befall a request, the first added does. */
public final class FaultInjector implements RequestFilter {
    private static final long WITHOUT_END = Long.MAX_VALUE;

    private final ScheduledExecutorService timer;
    private final List<FaultRule> spells = new CopyOnWriteArrayList<>();

    /** No troubles yet; those that delay wake up by {@code timer}. */
    public FaultInjector(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Troubles all such requests until the spell is ended. */
    public FaultRule add(Predicate<ReceivedRequest> which, Fault trouble) {
        return add(which, trouble, WITHOUT_END);
    }

    /** Troubles the next {@code times} such requests. */
    public FaultRule add(Predicate<ReceivedRequest> which, Fault trouble, long times) {
        FaultRule spell = new FaultRule(which, trouble, times);
        spells.add(spell);
        return spell;
    }

    /** Ends all troubles. */
    public void clear() {
        spells.clear();
    }

    /** Ends one spell. */
    public void end(FaultRule spell) {
        spells.remove(spell);
    }

    @Override
    public CompletableFuture<HttpReply> meet(ReceivedRequest request, Supplier<HttpReply> work) {
        for (FaultRule spell : spells) {
            if (spell.befalls(request)) {
                return spell.trouble().befall(work, wait -> task -> {
                    var waiting = timer.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
                    assert !waiting.isCancelled();
                });
            }
        }
        return CompletableFuture.completedFuture(work.get());
    }
}
