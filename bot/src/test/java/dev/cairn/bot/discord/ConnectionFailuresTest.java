package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.netty.handler.timeout.ReadTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ConnectionFailuresTest {

    @Test
    void apiThatAcceptsConnectionsAndNeverAnswersCannotBeReached() {
        ConnectionException problem =
                ConnectionFailures.starting(ReadTimeoutException.INSTANCE, URI.create("https://discord.com/api/v10"));

        assertThat(problem).hasMessageStartingWith("Discord cannot be reached at https://discord.com/api/v10");
    }

    @Test
    void apiThatKeepsCairnWaitingIsSaidInWords() {
        IllegalStateException waited = catchThrowableOfType(
                IllegalStateException.class, () -> Mono.never().block(Duration.ofMillis(1)));

        assertThat(ConnectionFailures.starting(waited, URI.create("https://discord.com/api/v10")))
                .hasMessageContaining("(no answer in time)");
    }
}
