package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DrawingLimitTest {
    private static final Duration FOREVER = Duration.ofMinutes(1);

    @Test
    void aDrawingBeyondTheLimitIsGivenUpAfterTheWait() {
        DrawingLimit limit = new DrawingLimit(1, Duration.ofMillis(10));

        Optional<Optional<String>> second =
                limit.draw(() -> onAnotherThread(limit).join());

        assertThat(second).contains(Optional.empty());
    }

    @Test
    void aDrawingBelowTheLimitIsDrawnBesideAnother() {
        DrawingLimit limit = new DrawingLimit(2, FOREVER);

        Optional<Optional<String>> second =
                limit.draw(() -> onAnotherThread(limit).join());

        assertThat(second).contains(Optional.of("drawn"));
    }

    @Test
    void aWaitingDrawingIsDrawnOnceAnotherIsDone() {
        DrawingLimit limit = new DrawingLimit(1, FOREVER);

        CompletableFuture<Optional<String>> waiting =
                limit.draw(() -> onAnotherThread(limit)).orElseThrow();

        assertThat(waiting.join()).contains("drawn");
    }

    @Test
    void failedDrawingReleasesItsPermit() {
        DrawingLimit limit = new DrawingLimit(1, Duration.ZERO);

        assertThatThrownBy(() -> limit.draw(() -> {
                    throw new IllegalStateException("no font");
                }))
                .hasMessage("no font");

        assertThat(limit.draw(() -> "drawn")).contains("drawn");
    }

    @Test
    void anInterruptedThreadStaysInterruptedAndDrawsNothing() {
        DrawingLimit limit = new DrawingLimit(1, FOREVER);
        Thread.currentThread().interrupt();

        Optional<String> drawn = limit.draw(() -> "drawn");

        assertThat(drawn).isEmpty();
        assertThat(Thread.interrupted()).isTrue();
    }

    private static CompletableFuture<Optional<String>> onAnotherThread(DrawingLimit limit) {
        return CompletableFuture.supplyAsync(() -> limit.draw(() -> "drawn"));
    }
}
