package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.WeekdayBits;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** Maps reminders to the columns of their rows. */
final class JdbiReminderRows {
    private JdbiReminderRows() {}

    static Reminder read(RowView row) {
        return new Reminder(
                new ReminderId(row.getColumn("id", Long.class)),
                row.getColumn("learner", LearnerId.class),
                new ReminderSchedule(
                        row.getColumn("local_time", LocalTime.class),
                        WeekdayBits.parse(row.getColumn("days", Long.class))),
                destination(row),
                row.getColumn("cadence", Cadence.class),
                pause(row),
                new NextTime(row.getColumn("next_day", LocalDate.class), row.getColumn("next_at", Instant.class)),
                Optional.ofNullable(row.getColumn("snoozed_until", Instant.class)),
                Optional.ofNullable(row.getColumn("unanswered_since", Instant.class)),
                Optional.ofNullable(row.getColumn("quiet_day", LocalDate.class)));
    }

    private static ReminderDestination destination(RowView row) {
        return channel(row, "server", "channel")
                .<ReminderDestination>map(ReminderDestination.InChannel::new)
                .orElseGet(() -> new ReminderDestination.Direct(
                        Optional.ofNullable(row.getColumn("channel", ChannelId.class)),
                        channel(row, "instead_server", "instead_channel")));
    }

    private static Optional<ServerChannel> channel(RowView row, String server, String channel) {
        return Optional.ofNullable(row.getColumn(server, ServerId.class))
                .map(there -> new ServerChannel(there, row.getColumn(channel, ChannelId.class)));
    }

    private static Optional<Pause> pause(RowView row) {
        Optional<Pause> until = Optional.ofNullable(row.getColumn("paused_until", LocalDate.class))
                .map(Pause.Until::new);
        return until.or(() -> Optional.ofNullable(row.getColumn("paused_for", PauseReason.class))
                .map(Pause.Indefinite::new));
    }

    static <S extends SqlStatement<S>> S bind(S statement, ReminderSchedule schedule) {
        return statement.bind("time", schedule.time()).bind("days", WeekdayBits.of(schedule.days()));
    }

    static <S extends SqlStatement<S>> S bind(S statement, ReminderDestination destination) {
        Optional<ServerChannel> location =
                destination instanceof ReminderDestination.InChannel in ? Optional.of(in.location()) : Optional.empty();
        Optional<ServerChannel> fallback =
                destination instanceof ReminderDestination.Direct direct ? direct.fallback() : Optional.empty();
        Optional<ChannelId> channel = destination instanceof ReminderDestination.Direct direct
                ? direct.dmChannel()
                : location.map(ServerChannel::channel);
        return statement
                .bindByType("server", location.map(ServerChannel::server).orElse(null), ServerId.class)
                .bindByType("channel", channel.orElse(null), ChannelId.class)
                .bindByType("insteadServer", fallback.map(ServerChannel::server).orElse(null), ServerId.class)
                .bindByType(
                        "insteadChannel", fallback.map(ServerChannel::channel).orElse(null), ChannelId.class);
    }

    static <S extends SqlStatement<S>> S bind(S statement, NextTime next) {
        return statement.bind("nextDay", next.day()).bind("nextAt", next.at());
    }

    static <S extends SqlStatement<S>> S bindState(S statement, Reminder reminder) {
        return statement
                .bind("cadence", reminder.cadence().name())
                .bindByType("pausedUntil", until(reminder), LocalDate.class)
                .bindByType("pausedFor", why(reminder), String.class)
                .bindByType("snoozedUntil", reminder.snoozedUntil().orElse(null), Instant.class)
                .bindByType("unansweredSince", reminder.unansweredFrom().orElse(null), Instant.class)
                .bindByType("quietDay", reminder.quietDay().orElse(null), LocalDate.class);
    }

    private static @Nullable LocalDate until(Reminder reminder) {
        return reminder.pause().orElse(null) instanceof Pause.Until until ? until.day() : null;
    }

    private static @Nullable String why(Reminder reminder) {
        return reminder.pause().orElse(null) instanceof Pause.Indefinite indefinite
                ? indefinite.reason().name()
                : null;
    }
}
