package dev.cairn.bot.playground.trouble;

import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.rest.Weather;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The troubles that REST requests meet; of several that would befall a request, the first added does. */
public final class Troubles implements Weather {
    private static final long WITHOUT_END = Long.MAX_VALUE;

    private final ScheduledExecutorService timer;
    private final List<Spell> spells = new CopyOnWriteArrayList<>();

    /** No troubles yet; those that delay wake up by {@code timer}. */
    public Troubles(ScheduledExecutorService timer) {
        this.timer = timer;
    }

    /** Troubles all such requests until the spell is ended. */
    public Spell add(Predicate<ReceivedRequest> which, Trouble trouble) {
        return add(which, trouble, WITHOUT_END);
    }

    /** Troubles the next {@code times} such requests. */
    public Spell add(Predicate<ReceivedRequest> which, Trouble trouble, long times) {
        Spell spell = new Spell(which, trouble, times);
        spells.add(spell);
        return spell;
    }

    /** Ends all troubles. */
    public void clear() {
        spells.clear();
    }

    /** Ends one spell. */
    public void end(Spell spell) {
        spells.remove(spell);
    }

    @Override
    public CompletableFuture<HttpReply> meet(ReceivedRequest request, Supplier<HttpReply> work) {
        for (Spell spell : spells) {
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
