package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.time.Duration;

/** Finds the interactions that came over the gateway and never reached us, such as those that Discord4J drops. */
final class LostInteractions {
    /** Discord waits three seconds for an answer, so an interaction that has not come by then is lost. */
    private static final Duration MAX_DELAY = Duration.ofSeconds(3);

    private static final int MAX_EXPECTED = 20_000;

    private final Cache<String, Boolean> expected;

    /** @param onLost runs for each lost interaction */
    LostInteractions(Runnable onLost) {
        this.expected = Caffeine.newBuilder()
                .expireAfterWrite(MAX_DELAY)
                .maximumSize(MAX_EXPECTED)
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .<String, Boolean>removalListener((id, any, cause) -> {
                    if (cause == RemovalCause.EXPIRED) {
                        onLost.run();
                    }
                })
                .build();
    }

    /** Notes that the gateway has delivered the frame, if it is an interaction. */
    void read(GatewayFrame frame) {
        if (frame.type().equals("INTERACTION_CREATE")) {
            expected.put(frame.data().path("id").asText(), true);
        }
    }

    /** Notes that the interaction has reached us. */
    void arrived(String id) {
        expected.invalidate(id);
    }
}
