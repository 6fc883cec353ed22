package dev.cairn.bot;

import dev.cairn.bot.cli.CloseOnFailure;
import dev.cairn.bot.cli.CustomRoadmaps;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.discord.BotAccount;
import dev.cairn.bot.discord.ConnectionException;
import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.discord.FirstRequests;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.operations.Gauge;
import dev.cairn.bot.operations.Health;
import dev.cairn.bot.operations.Monitoring;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseState;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Problem;
import dev.cairn.curriculum.reader.ReadResult;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A running Cairn: its database, its timed jobs, its connection to Discord, and its monitoring. */
public final class Cairn implements AutoCloseable {
    private final Database database;
    private final Scheduler scheduler;
    private final DiscordConnection discord;
    private final Monitoring monitoring;

    private Cairn(Database database, Scheduler scheduler, DiscordConnection discord, Monitoring monitoring) {
        this.database = database;
        this.scheduler = scheduler;
        this.discord = discord;
        this.monitoring = monitoring;
    }

    /**
     * Starts all parts, and returns once Discord is connected.
     *
     * @throws StartupException if the curriculum, the database, the monitoring or the connection to Discord fails
     */
    public static Cairn start(Config config, Clock clock) throws StartupException {
        Optional<Path> custom = config.customRoadmaps();
        Background<Curriculum> curriculum = Background.start(() ->
                custom.isPresent() ? CustomRoadmaps.withBundled(custom.get()) : curriculum(CurriculumReader.bundled()));
        return start(config, clock, platform -> Features.assemble(curriculum.result(), platform, clock));
    }

    /** Makes the features of a running Cairn. */
    @FunctionalInterface
    interface Assembly {
        Catalog on(Features.Platform platform) throws StartupException;
    }

    /** Starts with these features. */
    static Cairn start(Config config, Clock clock, Assembly features) throws StartupException {
        try (CloseOnFailure started = new CloseOnFailure()) {
            Monitoring monitoring = monitoring(config.operations());
            started.add(monitoring::close);
            BotAccount account = new BotAccount(config.token(), config.apiUrl(), config.shards());
            Background<FirstRequests> first = Background.start(() -> FirstRequests.send(account, monitoring.metrics()));
            started.add(() -> first.whenMade(FirstRequests::close));
            Database database = open(config.databaseUrl());
            started.add(database::close);
            Scheduler scheduler = new Scheduler(database, clock);
            started.add(scheduler::close);
            DiscordConnection discord =
                    new DiscordConnection(first.result(), clock, monitoring.metrics(), RateLimits.on(database));
            started.add(discord::close);
            discord.open();
            Catalog catalog = features.on(new Features.Platform(
                    database,
                    scheduler,
                    scheduler,
                    discord.courier(),
                    discord.members(),
                    discord.serverChannels(),
                    discord::forget,
                    monitoring.metrics()));
            discord.connect(catalog);
            scheduler.start(catalog.jobs());
            monitoring.start(gauges(scheduler, discord), healthParts(database, scheduler, discord));
            started.succeeded();
            return new Cairn(database, scheduler, discord, monitoring);
        } catch (ConnectionException problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    static Curriculum curriculum(ReadResult result) throws StartupException {
        if (result instanceof ReadResult.Valid valid) {
            return valid.curriculum();
        }
        List<Problem> problems = ((ReadResult.Invalid) result).problems();
        throw StartupException.internal(problems.stream().map(Problem::toString).toList());
    }

    private static Monitoring monitoring(Optional<InetSocketAddress> address) throws StartupException {
        try {
            return Monitoring.at(address);
        } catch (IOException fault) {
            InetSocketAddress wanted = address.orElseThrow();
            throw new StartupException(
                    List.of("Health and metrics cannot be served at " + wanted.getHostString() + ":" + wanted.getPort()
                            + " (" + fault.getMessage() + "). Set CAIRN_HTTP_PORT to a free port, and"
                            + " CAIRN_HTTP_HOST, if you set it, to an address of this machine."));
        }
    }

    private static Database open(DatabaseUrl url) throws StartupException {
        try {
            return Database.open(url);
        } catch (StorageProblem problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    private static List<Gauge> gauges(Scheduler scheduler, DiscordConnection discord) {
        return List.of(
                new Gauge(
                        "cairn.gateway.connected",
                        "1 when every shard is connected to Discord's gateway, else 0",
                        () -> discord.isConnected() ? 1 : 0),
                new Gauge("cairn.handlers.waiting", "Interactions that wait for a thread", discord::handlersWaiting),
                new Gauge(
                        "cairn.lanes.used",
                        "Requests of interactions under way to Discord",
                        discord::interactionRequestsInFlight),
                new Gauge("cairn.scheduler.due", "Jobs that are due and not done, in all processes", scheduler::due));
    }

    private static Map<String, Health.Part> healthParts(
            Database database, Scheduler scheduler, DiscordConnection discord) {
        Map<String, Health.Part> parts = new LinkedHashMap<>();
        parts.put("gateway", () -> Health.State.of(discord.isConnected(), "connected", "not connected"));
        parts.put("database", () -> {
            DatabaseState state = database.state();
            return new Health.State(state == DatabaseState.STORES_CHANGES, state.description());
        });
        parts.put("scheduler", () -> Health.State.of(scheduler.isRunning(), "running", "not running"));
        return parts;
    }

    /** The scheduler of timed work, for a playground whose clock is moved. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /**
     * Waits until {@link #close} is called, or until Discord closes the connection for good.
     *
     * @throws StartupException if Discord closed it
     */
    public void awaitEnd() throws StartupException {
        try {
            discord.awaitEnd();
        } catch (ConnectionException problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    /**
     * Leaves Discord, finishes answers and jobs that have begun, and closes the database, in under ten seconds. Answers
     * and jobs end concurrently, since each may take most of that; requests to Discord still go out meanwhile.
     */
    @Override
    public synchronized void close() {
        CompletableFuture<Void> jobs = CompletableFuture.runAsync(scheduler::close);
        try {
            discord.close();
            jobs.join();
        } finally {
            database.close();
            monitoring.close();
        }
    }
}
