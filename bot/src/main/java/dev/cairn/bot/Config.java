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
 * What the environment says about how to run on Discord.
 *
 * @param token the bot's token, well-formed
 * @param apiUrl the REST base with its version
 * @param databaseUrl where the database is
 * @param operations where to serve health and metrics, not yet resolved; empty for nowhere
 * @param ownRoadmaps the folder with more roadmaps; empty for none
 * @param shards the part of Discord's servers that this process answers for; empty for all
 */
public record Config(
        String token,
        URI apiUrl,
        DatabaseUrl databaseUrl,
        Optional<InetSocketAddress> operations,
        Optional<Path> ownRoadmaps,
        Optional<Shards> shards) {
    private static final URI DISCORD = URI.create("https://discord.com/api/v10");
    private static final String DEFAULT_DATABASE = "jdbc:sqlite:cairn.db";
    private static final String CURRICULUM_DIR = "CAIRN_CURRICULUM_DIR";
    private static final String SHARDS = "CAIRN_SHARDS";
    private static final String HTTP_PORT = "CAIRN_HTTP_PORT";
    private static final String THIS_MACHINE = "127.0.0.1";
    private static final int HIGHEST_PORT = 65_535;
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Serves neither health nor metrics, adds no roadmaps, and answers for all servers. */
    public Config(String token, URI apiUrl, DatabaseUrl databaseUrl) {
        this(token, apiUrl, databaseUrl, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same with more roadmaps. */
    public Config withRoadmaps(Optional<Path> folder) {
        return new Config(token, apiUrl, databaseUrl, operations, folder, shards);
    }

    /**
     * Reads the environment.
     *
     * @throws StartupException with every problem there is, not only the first
     */
    public static Config from(Map<String, String> environment) throws StartupException {
        List<String> problems = new ArrayList<>();
        String token = environment.getOrDefault("DISCORD_TOKEN", "").strip();
        tokenProblem(token).ifPresent(problems::add);
        String api = environment.getOrDefault("DISCORD_API_URL", "").strip();
        Optional<URI> apiUrl = api.isEmpty() ? Optional.of(DISCORD) : apiUrl(api);
        if (apiUrl.isEmpty()) {
            problems.add("DISCORD_API_URL must be an https address with the API's version, as in " + DISCORD
                    + " (plain http only on this machine itself, since the token goes there).");
        }
        Optional<DatabaseUrl> databaseUrl = databaseUrl(environment, problems);
        String port = environment.getOrDefault(HTTP_PORT, "").strip();
        Optional<InetSocketAddress> operations = operations(environment);
        if (!port.isEmpty() && operations.isEmpty()) {
            problems.add(HTTP_PORT + " must be a port, from 1 to " + HIGHEST_PORT + ".");
        }
        Optional<Path> ownRoadmaps = ownRoadmaps(environment, problems);
        Optional<Shards> shards = shards(environment, databaseUrl, problems);
        if (!problems.isEmpty()) {
            throw new StartupException(problems);
        }
        return new Config(token, apiUrl.orElseThrow(), databaseUrl.orElseThrow(), operations, ownRoadmaps, shards);
    }

    private static Optional<Shards> shards(
            Map<String, String> environment, Optional<DatabaseUrl> databaseUrl, List<String> problems) {
        String given = environment.getOrDefault(SHARDS, "").strip();
        if (given.isEmpty() || given.equals("auto")) {
            return Optional.empty();
        }
        Optional<Shards> shards = Shards.read(given);
        if (shards.isEmpty()) {
            problems.add(SHARDS + " must be " + Shards.FORM + ".");
        } else if (shards.get().isPart()
                && databaseUrl.filter(DatabaseUrl.Sqlite.class::isInstance).isPresent()) {
            problems.add(SHARDS + " leaves servers to other processes, which must share a database with this one: set"
                    + " DATABASE_URL to PostgreSQL.");
        }
        return shards;
    }

    private static Optional<Path> ownRoadmaps(Map<String, String> environment, List<String> problems) {
        try {
            return ownRoadmaps(environment);
        } catch (StartupException problem) {
            problems.addAll(problem.lines());
            return Optional.empty();
        }
    }

    /**
     * The folder with more roadmaps, if one is set.
     *
     * @throws StartupException if it is no folder that can be read
     */
    public static Optional<Path> ownRoadmaps(Map<String, String> environment) throws StartupException {
        String given = environment.getOrDefault(CURRICULUM_DIR, "").strip();
        if (given.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path folder = Path.of(given);
            if (Files.isDirectory(folder) && Files.isReadable(folder)) {
                return Optional.of(folder);
            }
        } catch (InvalidPathException notAPath) {
            // Told below like any other that is not there.
        }
        throw new StartupException(List.of(CURRICULUM_DIR + " names " + given
                + ", which is no folder that Cairn may read. Make the folder and put your roadmap files there, or unset"
                + " " + CURRICULUM_DIR + " to go without."));
    }

    private static Optional<DatabaseUrl> databaseUrl(Map<String, String> environment, List<String> problems) {
        try {
            return Optional.of(databaseUrl(environment));
        } catch (StorageProblem problem) {
            problems.add(problem.getMessage());
            return Optional.empty();
        }
    }

    /** As given, or the default. */
    public static DatabaseUrl databaseUrl(Map<String, String> environment) throws StorageProblem {
        String given = environment.getOrDefault("DATABASE_URL", "").strip();
        return DatabaseUrl.parse(given.isEmpty() ? DEFAULT_DATABASE : given);
    }

    /** Where health and metrics are served, if a port is set and is one. */
    public static Optional<InetSocketAddress> operations(Map<String, String> environment) {
        String port = environment.getOrDefault(HTTP_PORT, "").strip();
        String host = environment.getOrDefault("CAIRN_HTTP_HOST", "").strip();
        return Optional.of(port)
                .filter(text -> text.matches("\\d{1,5}"))
                .map(Integer::valueOf)
                .filter(number -> number >= 1 && number <= HIGHEST_PORT)
                .map(number -> InetSocketAddress.createUnresolved(host.isEmpty() ? THIS_MACHINE : host, number));
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

    /** The first part of a token is the bot's id in Base64; Discord4J relies on it. */
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

    /** Without the token, so that no log or message ever shows it. */
    @Override
    public String toString() {
        return "Config[" + apiUrl + ", " + databaseUrl + "]";
    }
}
