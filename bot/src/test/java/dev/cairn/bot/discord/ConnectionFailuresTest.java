package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.timeout.ReadTimeoutException;
import java.net.URI;
import org.junit.jupiter.api.Test;

class ConnectionFailuresTest {

    @Test
    void apiThatAcceptsConnectionsAndNeverAnswersCannotBeReached() {
        ConnectionException problem =
                ConnectionFailures.starting(ReadTimeoutException.INSTANCE, URI.create("https://discord.com/api/v10"));

        assertThat(problem).hasMessageStartingWith("Discord cannot be reached at https://discord.com/api/v10");
    }
}
