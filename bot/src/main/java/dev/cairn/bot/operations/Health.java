package dev.cairn.bot.operations;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Whether each part of Cairn does its work. */
public final class Health {
    private static final Duration TO_ANSWER = Duration.ofSeconds(2);

    private final Map<String, Part> parts;

    /** Asks these parts, in this order; each by the name it has in the report. */
    public Health(Map<String, Part> parts) {
        this.parts = new LinkedHashMap<>(parts);
    }

    /** Something whose state can be asked for; whatever it throws means that it is not well. */
    public interface Part {
        State state() throws Exception;
    }

    /** How a part is, in a word or a few. */
    public record State(boolean well, String words) {}

    /** How all parts are. */
    public record Report(Map<String, State> states) {
        public boolean isWell() {
            return states.values().stream().allMatch(State::well);
        }
    }

    /** Asks all parts at once; one that has not answered after two seconds is not well. */
    Report report(Executor threads) {
        Map<String, CompletableFuture<State>> asked = new LinkedHashMap<>();
        parts.forEach((name, part) -> asked.put(
                name,
                CompletableFuture.supplyAsync(() -> ask(part), threads)
                        .completeOnTimeout(
                                new State(false, "does not answer"), TO_ANSWER.toMillis(), TimeUnit.MILLISECONDS)));
        Map<String, State> states = new LinkedHashMap<>();
        asked.forEach((name, state) -> states.put(name, state.join()));
        return new Report(states);
    }

    private static State ask(Part part) {
        try {
            return part.state();
        } catch (Exception fault) {
            return new State(false, "fails with " + fault.getClass().getSimpleName());
        }
    }
}
