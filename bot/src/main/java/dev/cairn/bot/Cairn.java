package dev.cairn.bot;

import dev.cairn.bot.discord.Account;
import dev.cairn.bot.discord.ConnectionProblem;
import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.schedule.EvenTurns;
import dev.cairn.bot.schedule.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.CurriculumReader;
import dev.cairn.curriculum.Problem;
import dev.cairn.curriculum.Reading;
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
    private final Watching watching;

    private Cairn(Database database, Scheduler scheduler, DiscordConnection discord, Watching watching) {
        this.database = database;
        this.scheduler = scheduler;
        this.discord = discord;
        this.watching = watching;
    }

    /**
     * Starts everything, and returns once Discord has it connected.
     *
     * @throws StartProblems if the content, the database or Discord stands in the way
     */
    public static Cairn start(Config config, Clock clock) throws StartProblems {
        Optional<Path> own = config.ownRoadmaps();
        Curriculum curriculum =
                own.isPresent() ? OwnRoadmaps.besideOurs(own.get()) : curriculum(CurriculumReader.bundled());
        return start(config, clock, tools -> Features.all(curriculum, tools, clock));
    }

    /** Starts with these features. */
    static Cairn start(Config config, Clock clock, Function<Tools, Abilities> features) throws StartProblems {
        try (Starting starting = new Starting()) {
            Watching watching = Watching.at(config.operations());
            starting.has(watching::close);
            Database database = open(config.databaseUrl());
            starting.has(database::close);
            Scheduler scheduler = new Scheduler(database, clock);
            starting.has(scheduler::close);
            Account account = new Account(config.token(), config.apiUrl(), config.shards());
            DiscordConnection discord = new DiscordConnection(account, clock, watching.tally(), EvenTurns.on(database));
            starting.has(discord::close);
            Abilities abilities = features.apply(
                    new Tools(database, scheduler, discord.courier(), discord.members(), watching.tally()));
            discord.connect(abilities.catalog());
            scheduler.start(abilities.jobs());
            watching.begin(database, scheduler, discord);
            starting.succeeded();
            return new Cairn(database, scheduler, discord, watching);
        } catch (ConnectionProblem problem) {
            throw new StartProblems(List.of(problem.getMessage()));
        }
    }

    static Curriculum curriculum(Reading reading) throws StartProblems {
        if (reading instanceof Reading.Whole whole) {
            return whole.curriculum();
        }
        List<Problem> problems = ((Reading.Broken) reading).problems();
        throw StartProblems.ours(problems.stream().map(Problem::toString).toList());
    }

    private static Database open(DatabaseUrl url) throws StartProblems {
        try {
            return Database.open(url);
        } catch (StorageProblem problem) {
            throw new StartProblems(List.of(problem.getMessage()));
        }
    }

    /**
     * Waits until it is closed from elsewhere, or until Discord turns it away for good.
     *
     * @throws StartProblems in the latter case
     */
    public void awaitEnd() throws StartProblems {
        try {
            discord.awaitEnd();
        } catch (ConnectionProblem problem) {
            throw new StartProblems(List.of(problem.getMessage()));
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
