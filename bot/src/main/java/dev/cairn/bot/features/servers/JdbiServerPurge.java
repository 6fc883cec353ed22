package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.storage.ServerTables;
import java.time.Duration;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** Deletes what belongs to a server thirty days after Cairn was removed from it, in steps, so that other transactions can run in between. */
final class JdbiServerPurge implements Job, ServerListener {
    private static final JobName NAME = new JobName("server-purge");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final int ROWS_PER_STEP = 500;

    private final Database database;
    private final JobQueue jobs;

    JdbiServerPurge(Database database, JobQueue jobs) {
        this.database = database;
        this.jobs = jobs;
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
        int deleted = ROWS_PER_STEP;
        while (deleted == ROWS_PER_STEP) {
            deleted = database.write(
                    handle -> isLeft(handle, server, leftBy) ? ServerTables.delete(handle, server, ROWS_PER_STEP) : 0);
        }
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
