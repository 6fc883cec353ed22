package dev.cairn.bot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.discord.Shards;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.ExitCode;

class ConfigTest {
    private static final String TOKEN = tokenOf("123456789012345678");

    @Test
    void tokenIsTheOnlyRequiredVariable() throws Exception {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN)))
                .isEqualTo(new Config(
                        TOKEN, URI.create("https://discord.com/api/v10"), DatabaseUrl.parse("jdbc:sqlite:cairn.db")));
    }

    @Test
    void valuesAreTrimmed() throws Exception {
        Map<String, String> environment = Map.of(
                "DISCORD_TOKEN", " " + TOKEN + "\n",
                "DISCORD_API_URL", " https://proxy.example/api/v10/ ",
                "DATABASE_URL", " jdbc:postgresql://db/cairn ");

        assertThat(Config.from(environment))
                .isEqualTo(new Config(
                        TOKEN,
                        URI.create("https://proxy.example/api/v10"),
                        DatabaseUrl.parse("jdbc:postgresql://db/cairn")));
    }

    @Test
    void runHelpDescribesEveryVariable() {
        String help = Objects.requireNonNull(Main.commandLine().getSubcommands().get("run"))
                .getUsageMessage();

        assertThat(Config.Variable.values())
                .allSatisfy(variable ->
                        assertThat(help).contains(variable.name(), variable.meaning(), variable.defaultValue()));
    }

    @Test
    void thePageAboutHostingDescribesEveryVariableWithItsDefault() throws IOException {
        List<String> page = Files.readAllLines(Path.of("src/doc/hosting.md"));

        assertThat(Config.Variable.values())
                .allSatisfy(variable -> assertThat(page)
                        .anySatisfy(line -> assertThat(line)
                                .startsWith("| `" + variable + "` |")
                                .contains(variable.defaultValue())));
    }

    @ParameterizedTest
    @CsvSource({"0-3/16, 0, 3, 16, true", "5/16, 5, 5, 16, true", "0-1/2, 0, 1, 2, false", "0/1, 0, 0, 1, false"})
    void processMayServeSomeShards(String written, int first, int last, int count, boolean part)
            throws StartupException {
        Config config = Config.from(
                Map.of("DISCORD_TOKEN", TOKEN, "DATABASE_URL", "jdbc:postgresql://db/cairn", "CAIRN_SHARDS", written));

        assertThat(config.shards()).contains(new Shards(first, last, count));
        assertThat(config.shards().orElseThrow().isPart()).isEqualTo(part);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "auto", " auto "})
    void processServesAllShardsByDefault(String written) throws StartupException {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_SHARDS", written))
                        .shards())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "3-1/16", "16/16", "0-16/16", "-1/4", "0/0", "all", "0-3/99999", "1/2/3", "٣/٤"})
    void malformedShardsAreRefused(String written) {
        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_SHARDS", written)))
                .singleElement()
                .asString()
                .contains("CAIRN_SHARDS must be auto, or like 0-3/16");
    }

    @Test
    void shardsInSeveralProcessesNeedPostgresql() throws StartupException {
        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_SHARDS", "0/2")))
                .singleElement()
                .asString()
                .contains("CAIRN_SHARDS", "set DATABASE_URL to PostgreSQL");
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_SHARDS", "0-1/2"))
                        .shards())
                .contains(new Shards(0, 1, 2));
    }

    @Test
    void blankVariableCountsAsUnset() throws StartupException {
        Map<String, String> environment = Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", "", "DATABASE_URL", " ");

        assertThat(Config.from(environment)).isEqualTo(Config.from(Map.of("DISCORD_TOKEN", TOKEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void missingTokenIsReportedWithHowToGetOne(String token) {
        assertThat(problems(Map.of("DISCORD_TOKEN", token)))
                .containsExactlyElementsOf(problems(Map.of()))
                .singleElement()
                .asString()
                .contains("DISCORD_TOKEN is not set", "discord.com/developers/applications", "playground");
    }

    @Test
    void tokenIsReadFromItsFile(@TempDir Path folder) throws Exception {
        Path file = ownFile(folder, TOKEN + "\n", "rw-------");

        assertThat(Config.from(Map.of("DISCORD_TOKEN_FILE", file.toString())).token())
                .isEqualTo(TOKEN);
    }

    @Test
    void tokenAndTokenFileTogetherAreRefused(@TempDir Path folder) throws Exception {
        Path file = ownFile(folder, TOKEN, "rw-------");

        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_TOKEN_FILE", file.toString())))
                .containsExactly("DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set. Unset one of them.");
    }

    @Test
    void missingTokenFileIsNamed(@TempDir Path folder) {
        assertThat(problems(Map.of("DISCORD_TOKEN_FILE", folder + "/nowhere")))
                .singleElement()
                .asString()
                .startsWith("DISCORD_TOKEN_FILE names " + folder + "/nowhere, which is no file");
    }

    @Test
    void folderAsTokenFileIsNamed(@TempDir Path folder) {
        assertThat(problems(Map.of("DISCORD_TOKEN_FILE", folder.toString())))
                .singleElement()
                .asString()
                .contains("which is no file");
    }

    @Test
    void tokenFileThatAllMayReadIsRefused(@TempDir Path folder) throws Exception {
        Path file = ownFile(folder, TOKEN, "rw-r--r--");

        assertThat(problems(Map.of("DISCORD_TOKEN_FILE", file.toString())))
                .singleElement()
                .asString()
                .endsWith("Run: chmod 600 " + file);
    }

    @Test
    void malformedTokenInAFileIsNotRepeated(@TempDir Path folder) throws Exception {
        Path file = ownFile(folder, "verysecret", "rw-------");

        assertThat(problems(Map.of("DISCORD_TOKEN_FILE", file.toString())))
                .singleElement()
                .asString()
                .startsWith("DISCORD_TOKEN does not look like a bot token")
                .doesNotContain("verysecret");
    }

    private static Path ownFile(Path folder, String content, String permissions) throws IOException {
        Path file = Files.writeString(folder.resolve("token"), content);
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }

    static Stream<String> badTokens() {
        return Stream.of(
                "hunter2",
                "one.two",
                "one.two.three.four",
                TOKEN + ".",
                "Bot " + TOKEN,
                TOKEN.replace(".x.", ".."),
                TOKEN.replace(".y", "."),
                "." + TOKEN.substring(TOKEN.indexOf('.') + 1) + ".z",
                "!!!.x.y",
                "a.x.y",
                tokenOf("not a number"),
                tokenOf("-5"),
                tokenOf("0"),
                tokenOf(""),
                tokenOf("9999999999999999999"),
                TOKEN.replace('.', ' '));
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void aMalformedTokenIsRefusedAndNotRepeated(String token) {
        assertThat(problems(Map.of("DISCORD_TOKEN", token)))
                .singleElement()
                .asString()
                .startsWith("DISCORD_TOKEN does not look like a bot token")
                .doesNotContain(token);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://discord.example/api/v10",
                "HTTPS://discord.example/api/v10",
                "https://discord.example:8443/v9",
                "http://localhost:8080/api/v10",
                "http://127.0.0.1:8080/api/v10",
                "http://[::1]:8080/api/v10"
            })
    void apiUrlOverHttpsOrOnThisMachineIsAccepted(String url) throws StartupException {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", url)))
                .extracting(Config::apiUrl)
                .isEqualTo(URI.create(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://discord.example/api/v10",
                "http://localhost.example/api/v10",
                "http://127.0.0.1.example/api/v10",
                "http://localhost@discord.example/api/v10",
                "https://user:word@discord.example/api/v10",
                "https://discord.example/api",
                "https://discord.example/api/v10/gateway",
                "https://discord.example",
                "https://discord.example/api/v10?debug=1",
                "https://discord.example/api/v10#top",
                "https:///api/v10",
                "ftp://localhost/api/v10",
                "discord.example/api/v10",
                "localhost:8080/api/v10",
                "mailto:ada@discord.example",
                "https://discord example/api/v10",
                "not an address"
            })
    void anyOtherApiUrlIsRefused(String url) {
        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "DISCORD_API_URL", url)))
                .singleElement()
                .asString()
                .startsWith("DISCORD_API_URL must be an https address");
    }

    @Test
    void healthAndMetricsAreServedOnLoopbackUnlessAHostIsSet() throws StartupException {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_HTTP_PORT", " 9090 "))
                        .operations())
                .contains(InetSocketAddress.createUnresolved("127.0.0.1", 9090));
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_HTTP_PORT", "80", "CAIRN_HTTP_HOST", "0.0.0.0"))
                        .operations())
                .contains(InetSocketAddress.createUnresolved("0.0.0.0", 80));
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_HTTP_HOST", "0.0.0.0"))
                        .operations())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "80a", "99999999999"})
    void invalidPortIsRefused(String port) {
        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_HTTP_PORT", port)))
                .containsExactly("CAIRN_HTTP_PORT must be a port, from 1 to 65535.");
    }

    @Test
    void customRoadmapsComeFromTheNamedFolder(@TempDir Path folder) throws StartupException {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_CURRICULUM_DIR", " " + folder + " "))
                        .customRoadmaps())
                .contains(folder);
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_CURRICULUM_DIR", " "))
                        .customRoadmaps())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "pom.xml", "\0"})
    void unreadableRoadmapFolderIsRefused(String folder) {
        assertThat(problems(Map.of("DISCORD_TOKEN", TOKEN, "CAIRN_CURRICULUM_DIR", folder + "/")))
                .singleElement()
                .asString()
                .startsWith("CAIRN_CURRICULUM_DIR names ")
                .contains("no folder that Cairn may read");
    }

    @Test
    void allProblemsAreReportedTogether() {
        Map<String, String> environment = Map.of(
                "DISCORD_TOKEN", "hunter2",
                "DISCORD_API_URL", "http://discord.example",
                "CAIRN_HTTP_PORT", "0",
                "CAIRN_CURRICULUM_DIR", "nowhere",
                "DATABASE_URL", "mysql://db/cairn");

        assertThat(problems(environment))
                .hasSize(5)
                .anySatisfy(line -> assertThat(line).startsWith("CAIRN_CURRICULUM_DIR"))
                .anySatisfy(line -> assertThat(line).startsWith("DATABASE_URL"))
                .anySatisfy(line -> assertThat(line).startsWith("CAIRN_HTTP_PORT"))
                .anySatisfy(line -> assertThat(line).startsWith("DISCORD_TOKEN"))
                .anySatisfy(line -> assertThat(line).startsWith("DISCORD_API_URL"));
    }

    @Test
    void theTokenIsNotPrinted() throws StartupException {
        assertThat(Config.from(Map.of("DISCORD_TOKEN", TOKEN)).toString()).doesNotContain(TOKEN);
    }

    @Test
    void invalidConfigurationExitsWithTheUsageCode() {
        assertThatExceptionOfType(StartupException.class)
                .isThrownBy(() -> Config.from(Map.of()))
                .satisfies(problems -> assertThat(problems.exitCode()).isEqualTo(ExitCode.USAGE));
    }

    private static List<String> problems(Map<String, String> environment) {
        try {
            throw new AssertionError("taken: " + Config.from(environment));
        } catch (StartupException problems) {
            return problems.lines();
        }
    }

    private static String tokenOf(String id) {
        return Base64.getEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8)) + ".x.y";
    }
}
