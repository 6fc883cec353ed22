package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.SlowDeadlines;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests the output and exit code of {@code cairn run} as a process, after problems and after a stop. */
class RunProcessTest {
    private static final String TOKEN =
            Base64.getEncoder().withoutPadding().encodeToString("123456789012345678".getBytes(StandardCharsets.UTF_8))
                    + ".secret.verysecret";

    @TempDir
    private Path folder;

    static Stream<Arguments> wrongEnvironments() {
        return Stream.of(
                Arguments.of("no token", Map.of(), List.of("DISCORD_TOKEN is not set")),
                Arguments.of(
                        "a malformed token",
                        Map.of("DISCORD_TOKEN", "verysecret"),
                        List.of("DISCORD_TOKEN does not look like a bot token")),
                Arguments.of(
                        "no version",
                        Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", "https://discord.com/api"),
                        List.of("DISCORD_API_URL must be an https address with the API's version")),
                Arguments.of(
                        "everything at once",
                        Map.of(
                                "DISCORD_API_URL", "http://discord.example/api/v10",
                                "DATABASE_URL", "mysql://root:verysecret@db"),
                        List.of(
                                "DISCORD_TOKEN is not set",
                                "DISCORD_API_URL must be",
                                "DATABASE_URL names a database")),
                Arguments.of(
                        "a folder that is not there",
                        Map.of("DISCORD_TOKEN", TOKEN, "DATABASE_URL", "jdbc:sqlite:nowhere/cairn.db"),
                        List.of("nowhere for the database does not exist")),
                Arguments.of(
                        "a folder for a file",
                        Map.of("DISCORD_TOKEN", TOKEN, "DATABASE_URL", "jdbc:sqlite:tmp"),
                        List.of("tmp is a folder")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongEnvironments")
    void eachStartupProblemIsOneLine(String name, Map<String, String> environment, List<String> lines)
            throws Exception {
        try (PackagedCairn cairn = PackagedCairn.start(folder, environment, "run")) {
            assertRefused(cairn, lines);
        }
    }

    @Test
    void aDatabaseInUseByAnotherCairnIsLeftAlone() throws Exception {
        try (Database held = Database.open(sqlite());
                PackagedCairn cairn = PackagedCairn.start(folder, environment("https://127.0.0.1/api/v10"), "run")) {
            assertRefused(
                    cairn,
                    List.of("is in use by another Cairn (process "
                            + ProcessHandle.current().pid() + ")"));
            assertThat(held).isNotNull();
        }
    }

    @Test
    void aDatabaseOfANewerCairnIsLeftAlone() throws Exception {
        try (Database newer = Database.open(sqlite())) {
            newer.write(handle -> handle.execute("""
                    INSERT INTO flyway_schema_history
                      (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
                    VALUES (999, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, '', 1, 1)
                    """));
        }
        try (PackagedCairn cairn = PackagedCairn.start(folder, environment("https://127.0.0.1/api/v10"), "run")) {
            assertRefused(cairn, List.of("was used by a newer Cairn"));
        }
    }

    @Test
    void anApiThatCannotBeReachedIsNamed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        String api = "http://127.0.0.1:" + free + "/api/v10";
        try (PackagedCairn cairn = PackagedCairn.start(folder, environment(api), "run")) {
            assertRefused(cairn, List.of("Discord cannot be reached at " + api));
        }
    }

    @Test
    void refusedTokenIsReported() throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()));
                PackagedCairn cairn = PackagedCairn.start(
                        folder, environment(fakeDiscord.apiUrl().toString()), "run")) {
            assertRefused(cairn, List.of("Discord refused the token. Make a new one"));
        }
    }

    @ParameterizedTest
    @CsvSource({"4004, gateway refused the token. Make a new one", "4014, gateway refused the intents (4014)"})
    void gatewayRefusalIsReportedWithItsReason(int code, String line) throws Exception {
        try (RefusingGateway discord = RefusingGateway.closingWith(code);
                PackagedCairn cairn =
                        PackagedCairn.start(folder, environment(discord.apiUrl().toString()), "run")) {
            assertRefused(cairn, List.of(line));
        }
    }

    @Test
    void laterGatewayRefusalEndsTheProcessWithItsReason() throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()));
                PackagedCairn cairn = PackagedCairn.start(folder, environment(fakeDiscord), "run")) {
            assertThat(fakeDiscord.awaitBot(Duration.ofSeconds(60))).isTrue();
            fakeDiscord.gateway().closeConnections(4014);
            assertRefused(cairn, List.of("gateway refused the intents (4014)"));
        }
    }

    @Test
    void stopEndsInTimeAndClosesTheDatabase() throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(SlowDeadlines.options(Clock.systemUTC()));
                PackagedCairn cairn = PackagedCairn.start(folder, environment(fakeDiscord), "run")) {
            assertThat(fakeDiscord.awaitBot(Duration.ofSeconds(60))).isTrue();
            User ada = fakeDiscord.world().people().iterator().next();
            ActingUser.of(fakeDiscord, ada)
                    .inDm()
                    .slash("done", Map.of("unit", "uncertainty-er"))
                    .message(Duration.ofSeconds(30));
            assertThat(cairn.terminate()).isLessThan(Duration.ofSeconds(10));
            assertThat(cairn.exitCode()).isZero();
            assertThat(cairn.errors()).isEmpty();
            assertThat(cairn.everythingSaid()).doesNotContain(fakeDiscord.token());
            assertThat(fakeDiscord.gateway().hasBot()).isFalse();
        }
        assertThat(folder.resolve("cairn.db-wal")).doesNotExist();
        try (Database database = Database.open(sqlite())) {
            List<String> done = database.read(handle -> handle.createQuery("SELECT kind FROM progress_change")
                    .mapTo(String.class)
                    .list());
            assertThat(done).containsExactly("FINISHED");
        }
    }

    private static void assertRefused(PackagedCairn cairn, List<String> lines) throws InterruptedException {
        assertThat(cairn.exitCode()).as("%s", cairn.errors()).isEqualTo(2);
        assertThat(cairn.errors())
                .hasSameSizeAs(lines)
                .allSatisfy(line -> assertThat(line).startsWith("cairn: "));
        for (int i = 0; i < lines.size(); i++) {
            assertThat(cairn.errors().get(i)).contains(lines.get(i));
        }
        assertThat(cairn.everythingSaid()).doesNotContain("verysecret");
    }

    private DatabaseUrl sqlite() {
        return new DatabaseUrl.Sqlite(folder.resolve("cairn.db"));
    }

    private static Map<String, String> environment(String api) {
        return Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", api);
    }

    private static Map<String, String> environment(FakeDiscord fakeDiscord) {
        Map<String, String> environment =
                new HashMap<>(environment(fakeDiscord.apiUrl().toString()));
        environment.put("DISCORD_TOKEN", fakeDiscord.token());
        return environment;
    }
}
