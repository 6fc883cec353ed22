package dev.cairn.bot.features.recap;

import dev.cairn.bot.delivery.Claim;
import dev.cairn.bot.delivery.JdbiClaims;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.ServerListener;
import dev.cairn.bot.storage.ServerRow;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;

/** Stores recaps in the database. Each change locks the server's row. */
public final class JdbiRecapStore implements RecapStore, ServerListener {
    static final JobName JOB = new JobName("server-recap");

    private final Database database;
    private final JobQueue queue;
    private final Clock clock;

    public JdbiRecapStore(Database database, JobQueue queue, Clock clock) {
        this.database = database;
        this.queue = queue;
        this.clock = clock;
    }

    /** A recap as it is stored. */
    private record Row(
            RecapSchedule schedule,
            Optional<Integer> goalHours,
            Instant next,
            Optional<LocalDate> lastWeek,
            int empty,
            boolean isOff) {}

    @Override
    public Optional<Recap> of(ServerId server) {
        return database.read(handle -> row(handle, server).map(row -> recap(handle, server, row)));
    }

    @Override
    public Recap set(ServerId server, RecapSchedule schedule, Optional<Integer> goalHours, Instant now) {
        return database.write(handle -> {
            ServerRow.lock(handle, server);
            Optional<Row> before = stored(handle, server);
            Optional<LocalDate> lastWeek = before.flatMap(Row::lastWeek);
            boolean isMoved = before.filter(
                            row -> !row.isOff() && row.schedule().equals(schedule))
                    .isEmpty();
            Instant next = isMoved
                    ? schedule.next(zone(handle, server), now, lastWeek).at()
                    : before.orElseThrow().next();
            Row after = new Row(
                    schedule, goalHours, next, lastWeek, before.map(Row::empty).orElse(0), false);
            write(handle, server, after);
            return recap(handle, server, after);
        });
    }

    @Override
    public boolean turnOff(ServerId server) {
        return database.write(handle -> {
            ServerRow.lock(handle, server);
            return handle.createUpdate(
                                    "UPDATE server_recap SET turned_off = :off WHERE server = :server AND NOT turned_off")
                            .bind("off", true)
                            .bind("server", server)
                            .execute()
                    > 0;
        });
    }

    @Override
    public Optional<Recap> due(ServerId server, Instant now) {
        return of(server).filter(recap -> !recap.next().isAfter(now));
    }

    @Override
    public Optional<Claim> claim(Recap due, Instant now) {
        return database.write(handle -> {
            ServerRow.lock(handle, due.server());
            return row(handle, due.server())
                    .filter(row -> row.next().equals(due.next()))
                    .map(row -> JdbiClaims.claim(handle, nonce(due), Optional.empty(), now));
        });
    }

    @Override
    public void retry(Recap due, Instant at) {
        database.<Recap, RuntimeException>write(handle -> {
            queue.add(handle, JOB, key(due.server()), at);
            return due;
        });
    }

    @Override
    public void settle(Recap due, Outcome outcome, Instant now) {
        database.<Recap, RuntimeException>write(handle -> {
            ServerRow.lock(handle, due.server());
            JdbiClaims.settle(handle, nonce(due));
            row(handle, due.server())
                    .filter(row -> row.next().equals(due.next()))
                    .ifPresent(row -> {
                        Optional<LocalDate> done = Optional.of(due.week());
                        int empty = switch (outcome) {
                            case TOLD -> 0;
                            case EMPTY -> row.empty() + 1;
                            case SKIPPED -> row.empty();
                        };
                        Instant next = row.schedule()
                                .next(zone(handle, due.server()), now, done)
                                .at();
                        write(handle, due.server(), new Row(row.schedule(), row.goalHours(), next, done, empty, false));
                    });
            return due;
        });
    }

    /** Moves the next recap to the same hour in the new zone. */
    @Override
    public void zoneChanged(Handle handle, ServerId server) {
        row(handle, server).ifPresent(row -> {
            Instant next = row.schedule()
                    .next(zone(handle, server), clock.instant(), row.lastWeek())
                    .at();
            write(handle, server, new Row(row.schedule(), row.goalHours(), next, row.lastWeek(), row.empty(), false));
        });
    }

    private static Recap recap(Handle handle, ServerId server, Row row) {
        LocalDate week = row.schedule().week(LocalDate.ofInstant(row.next(), zone(handle, server)));
        return new Recap(
                server,
                row.schedule(),
                row.goalHours(),
                row.next(),
                week,
                row.empty(),
                row.lastWeek().isEmpty());
    }

    private static ZoneId zone(Handle handle, ServerId server) {
        return handle.createQuery("SELECT zone FROM server WHERE id = :server AND zone IS NOT NULL")
                .bind("server", server)
                .mapTo(ZoneId.class)
                .findOne()
                .orElse(ZoneOffset.UTC);
    }

    private void write(Handle handle, ServerId server, Row row) {
        handle.createUpdate("""
                        INSERT INTO server_recap (
                            server, weekday, hour, goal_hours, next_at, last_week, empty_weeks, turned_off)
                        VALUES (:server, :weekday, :hour, :goal, :next, :last, :empty, :off)
                        ON CONFLICT (server) DO UPDATE SET
                            weekday = excluded.weekday,
                            hour = excluded.hour,
                            goal_hours = excluded.goal_hours,
                            next_at = excluded.next_at,
                            last_week = excluded.last_week,
                            empty_weeks = excluded.empty_weeks,
                            turned_off = excluded.turned_off
                        """)
                .bind("server", server)
                .bind("weekday", row.schedule().day().getValue())
                .bind("hour", row.schedule().hour())
                .bindByType("goal", row.goalHours().orElse(null), Integer.class)
                .bind("next", row.next())
                .bindByType("last", row.lastWeek().orElse(null), LocalDate.class)
                .bind("empty", row.empty())
                .bind("off", row.isOff())
                .execute();
        queue.add(handle, JOB, key(server), row.next());
    }

    /** The recap if it is turned on. */
    private static Optional<Row> row(Handle handle, ServerId server) {
        return stored(handle, server).filter(row -> !row.isOff());
    }

    private static Optional<Row> stored(Handle handle, ServerId server) {
        return handle.createQuery("""
                        SELECT weekday, hour, goal_hours, next_at, last_week, empty_weeks, turned_off
                        FROM server_recap WHERE server = :server
                        """)
                .bind("server", server)
                .map(JdbiRecapStore::row)
                .findOne();
    }

    private static Row row(RowView row) {
        return new Row(
                new RecapSchedule(
                        DayOfWeek.of(row.getColumn("weekday", Long.class).intValue()),
                        row.getColumn("hour", Long.class).intValue()),
                Optional.ofNullable(row.getColumn("goal_hours", Long.class)).map(Long::intValue),
                row.getColumn("next_at", Instant.class),
                Optional.ofNullable(row.getColumn("last_week", LocalDate.class)),
                row.getColumn("empty_weeks", Long.class).intValue(),
                row.getColumn("turned_off", Boolean.class));
    }

    static String key(ServerId server) {
        return Long.toString(server.value());
    }

    private static Nonce nonce(Recap recap) {
        return new Nonce("recap:" + Long.toString(recap.server().value(), Character.MAX_RADIX) + ":"
                + Long.toString(recap.week().toEpochDay(), Character.MAX_RADIX));
    }
}
