package dev.cairn.bot.operations;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Checks whether each part of Cairn works. */
public final class Health {
    private static final Duration TIMEOUT = Duration.ofMillis(800);

    private final Map<String, Part> parts;
    /** The checks that are running: however often a report is requested, no part is checked twice at once. */
    private final Map<String, CompletableFuture<State>> running = new ConcurrentHashMap<>();

    /**
     * Creates checks of these parts.
     *
     * @param parts in the order of the report, by their names there
     */
    public Health(Map<String, Part> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** A part with a state. If the check throws, the part is unhealthy. */
    public interface Part {
        State state() throws Exception;
    }

    /** The state of a part, with a few words about it. */
    public record State(boolean healthy, String description) {
        static State unhealthy(String description) {
            return new State(false, description);
        }

        /** A state that is healthy if the condition holds, described accordingly. */
        public static State of(boolean healthy, String ifHealthy, String otherwise) {
            return new State(healthy, healthy ? ifHealthy : otherwise);
        }
    }

    /** The states of all parts. */
    public record Report(Map<String, State> states) {
        public boolean isHealthy() {
            return states.values().stream().allMatch(State::healthy);
        }
    }

    /** Checks all parts at once, on these threads, and answers within a second: a part that takes longer is unhealthy. */
    Report report(Executor executor) {
        Map<String, CompletableFuture<State>> checks = new LinkedHashMap<>();
        parts.forEach((name, part) -> checks.put(
                name,
                running.computeIfAbsent(name, any -> begin(name, part, executor))
                        .copy()
                        .completeOnTimeout(
                                State.unhealthy("does not answer"), TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)));
        Map<String, State> states = new LinkedHashMap<>();
        checks.forEach((name, state) -> states.put(name, state.join()));
        return new Report(states);
    }

    private CompletableFuture<State> begin(String name, Part part, Executor executor) {
        return CompletableFuture.supplyAsync(
                () -> {
                    try {
                        return check(part);
                    } finally {
                        running.remove(name);
                    }
                },
                executor);
    }

    private static State check(Part part) {
        try {
            return part.state();
        } catch (Exception fault) {
            return State.unhealthy("fails with " + fault.getClass().getSimpleName());
        }
    }
}
