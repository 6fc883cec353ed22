package dev.cairn.bot;

import dev.cairn.bot.cli.CloseOnFailure;
import dev.cairn.bot.cli.CustomRoadmaps;
import dev.cairn.bot.cli.Monitoring;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.delivery.LocalRateLimiter;
import dev.cairn.bot.discord.BotAccount;
import dev.cairn.bot.discord.ConnectionException;
import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.curriculum.reader.Problem;
import dev.cairn.curriculum.reader.ReadResult;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A running Cairn: its content, its database, its connection to Discord, and what it is watched by. */
public final class Cairn implements AutoCloseable {
    private final Database database;
    private final Scheduler scheduler;
    private final DiscordConnection discord;
    private final Monitoring watching;

    private Cairn(Database database, Scheduler scheduler, DiscordConnection discord, Monitoring watching) {
        this.database = database;
        this.scheduler = scheduler;
        this.discord = discord;
        this.watching = watching;
    }

    /**
     * Starts everything, and returns once Discord has it connected.
     *
     * @throws StartupException if the content, the database or Discord stands in the way
     */
    public static Cairn start(Config config, Clock clock) throws StartupException {
        Optional<Path> own = config.ownRoadmaps();
        Curriculum curriculum =
                own.isPresent() ? CustomRoadmaps.besideOurs(own.get()) : curriculum(CurriculumReader.bundled());
        return start(config, clock, tools -> Features.all(curriculum, tools, clock));
    }

    /** Starts with these features. */
    static Cairn start(Config config, Clock clock, Function<Platform, Catalog> features) throws StartupException {
        try (CloseOnFailure starting = new CloseOnFailure()) {
            Monitoring watching = Monitoring.at(config.operations());
            starting.has(watching::close);
            Database database = open(config.databaseUrl());
            starting.has(database::close);
            Scheduler scheduler = new Scheduler(database, clock);
            starting.has(scheduler::close);
            BotAccount account = new BotAccount(config.token(), config.apiUrl(), config.shards());
            DiscordConnection discord =
                    new DiscordConnection(account, clock, watching.tally(), LocalRateLimiter.on(database));
            starting.has(discord::close);
            Catalog catalog = features.apply(
                    new Platform(database, scheduler, discord.courier(), discord.members(), watching.tally()));
            discord.connect(catalog);
            scheduler.start(catalog.jobs());
            watching.begin(database, scheduler, discord);
            starting.succeeded();
            return new Cairn(database, scheduler, discord, watching);
        } catch (ConnectionException problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    static Curriculum curriculum(ReadResult reading) throws StartupException {
        if (reading instanceof ReadResult.Valid whole) {
            return whole.curriculum();
        }
        List<Problem> problems = ((ReadResult.Invalid) reading).problems();
        throw StartupException.ours(problems.stream().map(Problem::toString).toList());
    }

    private static Database open(DatabaseUrl url) throws StartupException {
        try {
            return Database.open(url);
        } catch (StorageProblem problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    /**
     * Waits until it is closed from elsewhere, or until Discord turns it away for good.
     *
     * @throws StartupException in the latter case
     */
    public void awaitEnd() throws StartupException {
        try {
            discord.awaitEnd();
        } catch (ConnectionException problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }

    /**
     * Leaves Discord, finishes what is in hand, then lets go of the database; in under ten seconds. Answers and timed
     * work end side by side, since each may take most of that; requests to Discord still go out meanwhile.
     */
    @Override
    public synchronized void close() {
        CompletableFuture<Void> timedWork = CompletableFuture.runAsync(scheduler::close);
        try {
            discord.close();
            timedWork.join();
        } finally {
            database.close();
            watching.close();
        }
    }
}
