package dev.cairn.bot;

import dev.cairn.bot.discord.ConnectionProblem;
import dev.cairn.bot.discord.DiscordConnection;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.StorageProblem;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.CurriculumReader;
import dev.cairn.curriculum.Problem;
import dev.cairn.curriculum.Reading;
import java.time.Clock;
import java.util.List;

/** A running Cairn: its content, its database and its connection to Discord. */
public final class Cairn implements AutoCloseable {
    private final Database database;
    private final DiscordConnection discord;

    private Cairn(Database database, DiscordConnection discord) {
        this.database = database;
        this.discord = discord;
    }

    /**
     * Starts everything, and returns once Discord has it connected.
     *
     * @throws StartProblems if the content, the database or Discord stands in the way
     */
    public static Cairn start(Config config, Clock clock) throws StartProblems {
        Curriculum curriculum = curriculum(CurriculumReader.bundled());
        Database database = open(config.databaseUrl());
        try {
            Catalog catalog = Features.catalog(curriculum, database, clock);
            return new Cairn(database, DiscordConnection.open(config.token(), config.apiUrl(), catalog, clock));
        } catch (ConnectionProblem problem) {
            database.close();
            throw new StartProblems(List.of(problem.getMessage()));
        } catch (RuntimeException fault) {
            database.close();
            throw fault;
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

    /** Finishes what is in hand, leaves Discord, then lets go of the database. */
    @Override
    public void close() {
        try {
            discord.close();
        } finally {
            database.close();
        }
    }
}
