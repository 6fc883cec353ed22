package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@code cairn playground} and {@code cairn help} as processes. */
class PlaygroundProcessTest {
    private static final Pattern OPEN = Pattern.compile("playground is open at (http://127\\.0\\.0\\.1:\\d+/)");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();

    @TempDir
    private Path folder;

    @Test
    void temporaryDatabaseIsDeletedAtTheEnd() throws Exception {
        try (PackagedCairn cairn = PackagedCairn.start(folder, Map.of(), "playground", "--port", "0")) {
            URI page = page(cairn);
            assertThat(answer(page, "next", List.of(), Map.of())).contains("find your path");
            assertThat(folders()).isNotEmpty();
            stop(cairn);
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void databaseFileKeepsProgress() throws Exception {
        String[] command = {"playground", "--port", "0", "--data", "kept.db"};
        try (PackagedCairn cairn =
                PackagedCairn.start(folder, Map.of("DATABASE_URL", "jdbc:sqlite:other.db"), command)) {
            Map<String, String> roadmap = Map.of("roadmap", "ml-engineering-learning-path");
            assertThat(answer(page(cairn), "roadmap", List.of("follow"), roadmap))
                    .contains("You’re on Machine");
            stop(cairn);
        }
        try (PackagedCairn cairn = PackagedCairn.start(folder, Map.of(), command)) {
            assertThat(answer(page(cairn), "next", List.of(), Map.of())).contains("Today:");
            stop(cairn);
        }
        assertThat(folder.resolve("kept.db")).exists();
        assertThat(folder.resolve("other.db")).doesNotExist();
    }

    @Test
    void occupiedPortIsReported() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                PackagedCairn cairn = PackagedCairn.start(
                        folder, Map.of(), "playground", "--port", Integer.toString(taken.getLocalPort()))) {
            assertThat(cairn.exitCode()).isEqualTo(2);
            assertThat(cairn.errors())
                    .singleElement()
                    .asString()
                    .startsWith("cairn: Port " + taken.getLocalPort() + " of this machine is not available");
        }
        assertThat(folders()).isEmpty();
    }

    @Test
    void helpNamesTheCommandsAndAnUnknownOneIsRefused() throws Exception {
        try (PackagedCairn help = PackagedCairn.start(folder, Map.of(), "help");
                PackagedCairn unknown = PackagedCairn.start(folder, Map.of(), "dance")) {
            assertThat(help.exitCode()).isZero();
            assertThat(help.output()).contains("run", "playground", "help", "Exit code");
            assertThat(help.errors()).isEmpty();
            assertThat(unknown.exitCode()).isEqualTo(2);
            assertThat(unknown.errors()).first().asString().contains("dance");
        }
    }

    private static URI page(PackagedCairn cairn) {
        return URI.create(cairn.awaitOutput(OPEN).group(1));
    }

    private static void stop(PackagedCairn cairn) throws InterruptedException {
        assertThat(cairn.terminate()).isLessThan(Duration.ofSeconds(10));
        assertThat(cairn.exitCode()).isZero();
        assertThat(cairn.errors()).isEmpty();
    }

    private List<Path> folders() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("tmp"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("cairn-playground"))
                    .toList();
        }
    }

    /** Returns what the first learner sees in their DM after a command, by the page's own requests. */
    private String answer(URI page, String command, List<String> path, Map<String, String> options) throws Exception {
        JsonNode dm = get(page.resolve("play/world")).path("dms").path(0);
        String person = dm.path("person").asText();
        String channel = dm.path("id").asText();
        String id = items(get(page.resolve("play/commands")))
                .filter(each -> each.path("name").asText().equals(command))
                .map(each -> each.path("id").asText())
                .findFirst()
                .orElseThrow();
        String body = MAPPER.writeValueAsString(
                Map.of("as", person, "channel", channel, "command", id, "path", path, "options", options));
        HttpRequest request = HttpRequest.newBuilder(page.resolve("play/command"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        assertThat(http.send(request, HttpResponse.BodyHandlers.ofString()).statusCode())
                .isEqualTo(202);
        URI messages = page.resolve("play/messages?as=" + person + "&channel=" + channel);
        return Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(() -> get(messages), seen -> !seen.isEmpty())
                .toString();
    }

    private JsonNode get(URI address) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return MAPPER.readTree(
                http.send(request, HttpResponse.BodyHandlers.ofString()).body());
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
