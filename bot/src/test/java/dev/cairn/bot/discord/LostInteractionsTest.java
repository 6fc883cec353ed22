package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LostInteractionsTest {
    private final AtomicInteger counted = new AtomicInteger();
    private final LostInteractions lost = new LostInteractions(counted::incrementAndGet);

    @Test
    void anInteractionThatNeverArrivesIsCountedOnce() throws IOException {
        lost.read(frame("INTERACTION_CREATE", 1));
        lost.read(frame("INTERACTION_CREATE", 2));
        lost.read(frame("READY", 3));
        lost.arrived("2");

        await().atMost(Duration.ofSeconds(20)).until(() -> counted.get() > 0);
        assertThat(counted).hasValue(1);
    }

    private static GatewayFrame frame(String type, int id) throws IOException {
        String json = "{\"t\":\"" + type + "\",\"op\":0,\"s\":1,\"d\":{\"id\":\"" + id + "\"}}";
        return GatewayFrame.read(new ObjectMapper(), json.getBytes(StandardCharsets.UTF_8));
    }
}
