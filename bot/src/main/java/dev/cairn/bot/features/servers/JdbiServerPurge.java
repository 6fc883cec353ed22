package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.jobs.SmallSteps;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.storage.ServerTables;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Deletes what belongs to a server thirty days after Cairn was removed from it, in steps, so that other transactions can run in between. */
final class JdbiServerPurge implements Job, ServerListener {
    private static final JobName NAME = new JobName("server-purge");
    private static final Duration KEPT = Duration.ofDays(30);
    /** How long a run may keep a thread, which others wait for when many servers go at once. */
    private static final Duration RUN = Duration.ofSeconds(2);

    private static final Duration UNTIL_NEXT_RUN = Duration.ofSeconds(1);

    private final Database database;
    private final JobQueue jobs;
    private final Clock clock;

    JdbiServerPurge(Database database, JobQueue jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return NAME;
    }

    @Override
    public void left(Handle handle, ServerId server, Instant at) {
        jobs.add(handle, NAME, Long.toString(server.value()), at.plus(KEPT));
    }

    @Override
    public void run(JobRun run) {
        ServerId server = new ServerId(Long.parseLong(run.key()));
        Instant leftBy = run.due().minus(KEPT);
        boolean done = SmallSteps.timed().run(limit -> step(server, leftBy, limit), RUN);
        if (!done) {
            database.<ServerId, RuntimeException>write(handle -> {
                jobs.add(handle, NAME, run.key(), clock.instant().plus(UNTIL_NEXT_RUN));
                return server;
            });
        }
    }

    private int step(ServerId server, Instant leftBy, int limit) {
        return database.write(
                handle -> isLeft(handle, server, leftBy) ? ServerTables.delete(handle, server, limit) : 0);
    }

    /** Locks the server's row, so that a return waits for the step and then keeps what is left. */
    private static boolean isLeft(Handle handle, ServerId server, Instant leftBy) {
        return handle.createUpdate("UPDATE server SET left_at = left_at WHERE id = :server AND left_at <= :leftBy")
                        .bind("server", server)
                        .bind("leftBy", leftBy)
                        .execute()
                == 1;
    }
}
