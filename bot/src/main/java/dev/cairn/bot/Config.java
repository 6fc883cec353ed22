package dev.cairn.bot;

import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.discord.Shards;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The configuration of {@code cairn run}, read from the environment.
 *
 * @param token the bot's token, well-formed
 * @param apiUrl the REST base with its version
 * @param databaseUrl where the database is
 * @param operations the unresolved address that serves health and metrics; empty for none
 * @param customRoadmaps the folder with the operator's own roadmaps; empty for none
 * @param shards the shards of this process; empty for all
 */
public record Config(
        String token,
        URI apiUrl,
        DatabaseUrl databaseUrl,
        Optional<InetSocketAddress> operations,
        Optional<Path> customRoadmaps,
        Optional<Shards> shards) {
    private static final int MAX_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** The environment variables that Cairn reads. */
    public enum Variable {
        DISCORD_TOKEN("the bot's token", ""),
        DISCORD_TOKEN_FILE("or a file with the bot's token alone", ""),
        DATABASE_URL("jdbc:sqlite:FILE, or jdbc:postgresql://HOST/NAME?...", "jdbc:sqlite:cairn.db"),
        DISCORD_API_URL("the REST base, for a local fake Discord or a proxy", "https://discord.com/api/v10"),
        CAIRN_CURRICULUM_DIR("a folder with roadmaps of your own", ""),
        CAIRN_SHARDS(Shards.FORM, "auto"),
        CAIRN_HTTP_PORT("serve /health and /metrics at this port", ""),
        CAIRN_HTTP_HOST("and on this address", "127.0.0.1");

        private final String meaning;
        private final String defaultValue;

        Variable(String meaning, String defaultValue) {
            this.meaning = meaning;
            this.defaultValue = defaultValue;
        }

        /** What the variable sets, for {@code cairn run --help}. */
        public String meaning() {
            return meaning;
        }

        /** The value that counts if the variable is not set; empty if there is none. */
        public String defaultValue() {
            return defaultValue;
        }

        private String in(Map<String, String> environment) {
            String given = environment.getOrDefault(name(), "").strip();
            return given.isEmpty() ? defaultValue : given;
        }
    }

    /** Creates a configuration for all shards, without health, metrics and custom roadmaps. */
    public Config(String token, URI apiUrl, DatabaseUrl databaseUrl) {
        this(token, apiUrl, databaseUrl, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same configuration with the custom roadmaps of a folder. */
    public Config withRoadmaps(Optional<Path> folder) {
        return new Config(token, apiUrl, databaseUrl, operations, folder, shards);
    }

    /** The same configuration with health and metrics served at this address. */
    public Config withOperations(Optional<InetSocketAddress> address) {
        return new Config(token, apiUrl, databaseUrl, address, customRoadmaps, shards);
    }

    /**
     * Reads the environment.
     *
     * @throws StartupException with all problems at once
     */
    public static Config from(Map<String, String> environment) throws StartupException {
        List<String> problems = new ArrayList<>();
        String token = token(environment, problems);
        Optional<URI> apiUrl = apiUrl(Variable.DISCORD_API_URL.in(environment));
        if (apiUrl.isEmpty()) {
            problems.add("DISCORD_API_URL must be an https address with the API's version, as in "
                    + Variable.DISCORD_API_URL.defaultValue()
                    + " (plain http only on this machine itself, since the token goes there).");
        }
        Optional<DatabaseUrl> databaseUrl = databaseUrl(environment, problems);
        String port = Variable.CAIRN_HTTP_PORT.in(environment);
        Optional<InetSocketAddress> operations = operations(environment);
        if (!port.isEmpty() && operations.isEmpty()) {
            problems.add(Variable.CAIRN_HTTP_PORT + " must be a port, from 1 to " + MAX_PORT + ".");
        }
        Optional<Path> customRoadmaps = customRoadmaps(environment, problems);
        Optional<Shards> shards = shards(environment, databaseUrl, problems);
        if (!problems.isEmpty()) {
            throw new StartupException(problems);
        }
        return new Config(token, apiUrl.orElseThrow(), databaseUrl.orElseThrow(), operations, customRoadmaps, shards);
    }

    private static Optional<Shards> shards(
            Map<String, String> environment, Optional<DatabaseUrl> databaseUrl, List<String> problems) {
        String given = Variable.CAIRN_SHARDS.in(environment);
        if (given.equals(Variable.CAIRN_SHARDS.defaultValue())) {
            return Optional.empty();
        }
        Optional<Shards> shards = Shards.read(given);
        if (shards.isEmpty()) {
            problems.add(Variable.CAIRN_SHARDS + " must be " + Shards.FORM + ".");
        } else if (shards.get().isPart()
                && databaseUrl.filter(DatabaseUrl.Sqlite.class::isInstance).isPresent()) {
            problems.add(Variable.CAIRN_SHARDS
                    + " leaves servers to other processes, which must share a database with this one: set"
                    + " DATABASE_URL to PostgreSQL.");
        }
        return shards;
    }

    private static Optional<Path> customRoadmaps(Map<String, String> environment, List<String> problems) {
        try {
            return customRoadmaps(environment);
        } catch (StartupException problem) {
            problems.addAll(problem.lines());
            return Optional.empty();
        }
    }

    /**
     * The folder with custom roadmaps, if one is set.
     *
     * @throws StartupException if it is not a readable folder
     */
    public static Optional<Path> customRoadmaps(Map<String, String> environment) throws StartupException {
        String given = Variable.CAIRN_CURRICULUM_DIR.in(environment);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(given);
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException notAPath) {
            // Reported below, like a folder that does not exist.
        }
        throw new StartupException(List.of(Variable.CAIRN_CURRICULUM_DIR + " names " + given
                + ", which is no folder that Cairn may read. Make the folder and put your roadmap files there, or unset"
                + " " + Variable.CAIRN_CURRICULUM_DIR + " to go without."));
    }

    private static Optional<DatabaseUrl> databaseUrl(Map<String, String> environment, List<String> problems) {
        try {
            return Optional.of(databaseUrl(environment));
        } catch (StorageProblem problem) {
            problems.add(problem.getMessage());
            return Optional.empty();
        }
    }

    /**
     * The database that is set, or the default.
     *
     * @throws StorageProblem if the URL is not one of SQLite or PostgreSQL
     */
    public static DatabaseUrl databaseUrl(Map<String, String> environment) throws StorageProblem {
        return DatabaseUrl.parse(Variable.DATABASE_URL.in(environment));
    }

    /** The address that serves health and metrics; empty if no valid port is set. */
    public static Optional<InetSocketAddress> operations(Map<String, String> environment) {
        String port = Variable.CAIRN_HTTP_PORT.in(environment);
        String host = Variable.CAIRN_HTTP_HOST.in(environment);
        return Optional.of(port)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= MAX_PORT)
                .map(number -> InetSocketAddress.createUnresolved(host, number));
    }

    /** The token from the environment or from its file; adds what is wrong with it to the problems. */
    private static String token(Map<String, String> environment, List<String> problems) {
        String token = Variable.DISCORD_TOKEN.in(environment);
        String file = Variable.DISCORD_TOKEN_FILE.in(environment);
        if (!token.isEmpty() && !file.isEmpty()) {
            problems.add("DISCORD_TOKEN and DISCORD_TOKEN_FILE are both set. Unset one of them.");
            return token;
        }
        try {
            String found = file.isEmpty() ? token : TokenFile.read(file);
            tokenProblem(found).ifPresent(problems::add);
            return found;
        } catch (StartupException problem) {
            problems.addAll(problem.lines());
            return token;
        }
    }

    private static Optional<String> tokenProblem(String token) {
        if (token.isEmpty()) {
            return Optional.of("DISCORD_TOKEN is not set. Create an application at"
                    + " https://discord.com/developers/applications, copy the token from its Bot page, and set"
                    + " DISCORD_TOKEN to it. To try Cairn without one: java -jar cairn.jar playground");
        }
        if (!isWellFormed(token)) {
            return Optional.of("DISCORD_TOKEN does not look like a bot token, which has three parts with dots between"
                    + " them. Copy it again from the Bot page of your application; the client secret and the public"
                    + " key are something else.");
        }
        return Optional.empty();
    }

    /** Checks also that the first part is the bot's id in Base64, since Discord4J relies on it. */
    private static boolean isWellFormed(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3 || !token.matches("[A-Za-z0-9_.=-]+") || parts[1].isEmpty() || parts[2].isEmpty()) {
            return false;
        }
        try {
            String id = new String(Base64.getDecoder().decode(parts[0]), StandardCharsets.UTF_8);
            return id.matches("\\d+") && Long.parseLong(id) > 0;
        } catch (IllegalArgumentException neitherBase64NorAnId) {
            return false;
        }
    }

    private static Optional<URI> apiUrl(String text) {
        try {
            URI url = new URI(text.replaceFirst("/+$", ""));
            if (url.getHost() == null || url.getPath() == null) {
                return Optional.empty();
            }
            boolean safe = "https".equalsIgnoreCase(url.getScheme())
                    || ("http".equalsIgnoreCase(url.getScheme()) && LOOPBACK.contains(url.getHost()));
            boolean plain = url.getUserInfo() == null && url.getQuery() == null && url.getFragment() == null;
            boolean versioned = url.getPath().matches(".*/v\\d+");
            return safe && plain && versioned ? Optional.of(url) : Optional.empty();
        } catch (URISyntaxException notAnAddress) {
            return Optional.empty();
        }
    }

    /** Leaves out the token, so that no log or message ever shows it. */
    @Override
    public String toString() {
        return "Config[" + apiUrl + ", " + databaseUrl + "]";
    }
}
