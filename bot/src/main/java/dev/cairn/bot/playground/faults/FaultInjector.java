package dev.cairn.bot.playground.faults;

import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.rest.RequestFilter;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Injects faults into REST requests. If several rules match a request, the first one added applies. */
public final class FaultInjector implements RequestFilter {
    private static final long WITHOUT_END = Long.MAX_VALUE;

    private final ScheduledExecutorService timer;
    private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

    /** Creates an injector without rules; delayed faults use {@code timer}. */
    public FaultInjector(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Applies a fault to all matching requests until the rule is removed. */
    public FaultRule add(Predicate<ReceivedRequest> requests, Fault fault) {
        return add(requests, fault, WITHOUT_END);
    }

    /** Applies a fault to the next {@code times} matching requests. */
    public FaultRule add(Predicate<ReceivedRequest> requests, Fault fault, long times) {
        FaultRule rule = new FaultRule(requests, fault, times);
        rules.add(rule);
        return rule;
    }

    /** Removes all rules. */
    public void clear() {
        rules.clear();
    }

    /** Removes one rule. */
    public void remove(FaultRule rule) {
        rules.remove(rule);
    }

    @Override
    public CompletableFuture<ServerResponse> filter(ReceivedRequest request, Supplier<ServerResponse> call) {
        for (FaultRule rule : rules) {
            if (rule.claim(request)) {
                return rule.fault().apply(call, wait -> task -> {
                    var waiting = timer.schedule(task, wait.toNanos(), TimeUnit.NANOSECONDS);
                    assert !waiting.isCancelled();
                });
            }
        }
        return CompletableFuture.completedFuture(call.get());
    }
}
