package dev.cairn.bot.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a process of its own, since the JDK's server takes its limits from the first use in a process. */
class OperationsServerTest {
    private static final String HALF = "GET /health HTTP/1.1\r\nHost: x\r\n";
    private static final String BODY_TO_COME = HALF + "Content-Length: 1000000\r\n\r\n";

    private final List<Socket> sockets = new ArrayList<>();
    private Process process;
    private int port;

    @BeforeEach
    void start() throws IOException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Served.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        BufferedReader lines = process.inputReader();
        port = Integer.parseInt(lines.readLine());
    }

    @AfterEach
    void stop() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
        process.destroyForcibly();
    }

    @Test
    void halfSentRequestsBlockNobody() throws Exception {
        send(HALF);
        send(HALF);

        assertThat(health(Duration.ofSeconds(3))).isEqualTo(200);
    }

    @Test
    void halfSentRequestsAreDroppedHoweverManyThereAre() throws Exception {
        for (int i = 0; i < 40; i++) {
            send(HALF);
        }

        assertThat(health(Duration.ofSeconds(25))).isEqualTo(200);
        Socket first = sockets.get(0);
        first.setSoTimeout(10_000);
        assertThat(first.getInputStream().read()).as("the end of the stream").isEqualTo(-1);
    }

    @Test
    void aBodyIsRefusedWithoutWaitingForIt() throws Exception {
        Socket socket = send(BODY_TO_COME);
        socket.setSoTimeout(3_000);

        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 413");
    }

    private Socket send(String text) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        sockets.add(socket);
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private int health(Duration timeout) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/health"))
                .timeout(timeout)
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }

    /** Serves a healthy part until it is killed. */
    static final class Served {
        private Served() {}

        public static void main(String[] arguments) throws Exception {
            OperationsServer server = OperationsServer.bind(InetSocketAddress.createUnresolved("127.0.0.1", 0));
            server.start(new Health(Map.of("part", () -> new Health.State(true, "fine"))), new Metrics());
            System.out.println(server.port());
            Thread.currentThread().join();
        }
    }
}
