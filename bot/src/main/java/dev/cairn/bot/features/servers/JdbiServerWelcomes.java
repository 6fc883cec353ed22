package dev.cairn.bot.features.servers;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Stores which servers have still to be welcomed: those that Cairn has joined, until the welcome is posted. */
final class JdbiServerWelcomes implements ServerListener {
    static final JobName JOB = new JobName("server-welcome");

    private final Database database;
    private final JobQueue jobs;
    private final Clock clock;

    JdbiServerWelcomes(Database database, JobQueue jobs, Clock clock) {
        this.database = database;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * A welcome to be posted.
     *
     * @param channel where an earlier attempt may have posted it
     */
    record Pending(Optional<ChannelId> channel) {}

    @Override
    public void joined(Handle handle, ServerId server) {
        handle.createUpdate("INSERT INTO server_welcome (server) VALUES (:server) ON CONFLICT (server) DO NOTHING")
                .bind("server", server)
                .execute();
        jobs.add(handle, JOB, key(server), clock.instant());
    }

    @Override
    public void left(Handle handle, ServerId server, Instant at) {
        delete(handle, server);
    }

    /** Empty if the server has been welcomed, or need not be. */
    Optional<Pending> pending(ServerId server) {
        return database.read(handle -> handle.createQuery("SELECT channel FROM server_welcome WHERE server = :server")
                .bind("server", server)
                .map(row -> new Pending(Optional.ofNullable(row.getColumn("channel", ChannelId.class))))
                .findOne());
    }

    /** Claims the welcome for an attempt in this channel; empty if it is no longer pending. */
    Optional<Claim> claim(ServerId server, ChannelId channel) {
        return database.write(handle -> {
            int pending = handle.createUpdate("UPDATE server_welcome SET channel = :channel WHERE server = :server")
                    .bind("server", server)
                    .bind("channel", channel)
                    .execute();
            return pending == 0
                    ? Optional.empty()
                    : Optional.of(JdbiClaims.claim(handle, nonce(handle, server), Optional.empty(), clock.instant()));
        });
    }

    /** The welcome has been posted, or cannot be. */
    void settle(ServerId server) {
        database.write(handle -> delete(handle, server));
    }

    void retry(ServerId server, Instant at) {
        database.<ServerId, RuntimeException>write(handle -> {
            jobs.add(handle, JOB, key(server), at);
            return server;
        });
    }

    private static int delete(Handle handle, ServerId server) {
        int deleted = handle.createUpdate("DELETE FROM server_welcome WHERE server = :server")
                .bind("server", server)
                .execute();
        if (deleted > 0) {
            JdbiClaims.settle(handle, nonce(handle, server));
        }
        return deleted;
    }

    static ServerId server(String key) {
        return new ServerId(Long.parseLong(key));
    }

    private static String key(ServerId server) {
        return Long.toString(server.value());
    }

    /** Different each time that the server adds Cairn; Discord has said when, before a welcome is pending. */
    private static Nonce nonce(Handle handle, ServerId server) {
        Instant joinedAt = handle.createQuery("SELECT joined_at FROM server WHERE id = :server")
                .bind("server", server)
                .mapTo(Instant.class)
                .one();
        return new Nonce("w:" + Long.toString(server.value(), Character.MAX_RADIX) + ":"
                + Long.toString(joinedAt.getEpochSecond(), Character.MAX_RADIX));
    }
}
