package dev.cairn.bot.playground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MalformedRequestsTest {

    @ParameterizedTest
    @ValueSource(strings = {"/%zz", "/%", "/?a=%g1", "/api/v10/%zz", "/play/%e"})
    void anAddressWithAMalformedEscapeIsRefusedAndTheConnectionKept(String address) throws IOException {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            URI page = fakeDiscord.page();
            try (Socket socket = new Socket(page.getHost(), page.getPort())) {
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                for (int time = 0; time < 2; time++) {
                    String request = "GET " + address + " HTTP/1.1\r\nHost: " + page.getAuthority() + "\r\n\r\n";
                    socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
                    assertThat(answers.readLine()).startsWith("HTTP/1.1 400 ");
                    skipRest(answers);
                }
            }
        }
    }

    /** Skips the headers and a body on one line. */
    private static void skipRest(BufferedReader answers) throws IOException {
        int length = 0;
        for (String line = answers.readLine(); !line.isEmpty(); line = answers.readLine()) {
            if (line.startsWith("content-length: ")) {
                length = Integer.parseInt(line.substring("content-length: ".length()));
            }
        }
        assertThat(answers.skip(length)).isEqualTo(length);
    }
}
