package dev.cairn.bot.features.reminders;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;

/** How a reminder stands in its row. */
final class JdbiReminderRows {
    private JdbiReminderRows() {}

    static Reminder read(RowView row) {
        return new Reminder(
                new ReminderId(row.getColumn("id", Long.class)),
                row.getColumn("learner", LearnerId.class),
                new ReminderSchedule(
                        row.getColumn("local_time", LocalTime.class), days(row.getColumn("days", Long.class))),
                target(row),
                row.getColumn("cadence", Cadence.class),
                pause(row),
                new NextTime(row.getColumn("next_day", LocalDate.class), row.getColumn("next_at", Instant.class)),
                Optional.ofNullable(row.getColumn("snoozed_until", Instant.class)),
                Optional.ofNullable(row.getColumn("unanswered_since", Instant.class)),
                Optional.ofNullable(row.getColumn("quiet_day", LocalDate.class)));
    }

    private static Destination target(RowView row) {
        return spot(row, "server", "channel")
                .<Destination>map(Destination.InChannel::new)
                .orElseGet(() -> new Destination.Direct(
                        Optional.ofNullable(row.getColumn("channel", ChannelId.class)),
                        spot(row, "instead_server", "instead_channel")));
    }

    private static Optional<ServerChannel> spot(RowView row, String server, String channel) {
        return Optional.ofNullable(row.getColumn(server, ServerId.class))
                .map(there -> new ServerChannel(there, row.getColumn(channel, ChannelId.class)));
    }

    private static Optional<Pause> pause(RowView row) {
        Optional<Pause> until = Optional.ofNullable(row.getColumn("paused_until", LocalDate.class))
                .map(Pause.Until::new);
        return until.or(() -> Optional.ofNullable(row.getColumn("paused_for", PauseReason.class))
                .map(Pause.Indefinite::new));
    }

    static <S extends SqlStatement<S>> S bind(S statement, ReminderSchedule rhythm) {
        return statement.bind("time", rhythm.time()).bind("days", bits(rhythm.days()));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Destination target) {
        Optional<ServerChannel> spot =
                target instanceof Destination.InChannel in ? Optional.of(in.spot()) : Optional.empty();
        Optional<ServerChannel> instead =
                target instanceof Destination.Direct direct ? direct.instead() : Optional.empty();
        Optional<ChannelId> channel =
                target instanceof Destination.Direct direct ? direct.opened() : spot.map(ServerChannel::channel);
        return statement
                .bindByType("server", spot.map(ServerChannel::server).orElse(null), ServerId.class)
                .bindByType("channel", channel.orElse(null), ChannelId.class)
                .bindByType("insteadServer", instead.map(ServerChannel::server).orElse(null), ServerId.class)
                .bindByType(
                        "insteadChannel", instead.map(ServerChannel::channel).orElse(null), ChannelId.class);
    }

    static <S extends SqlStatement<S>> S bind(S statement, NextTime next) {
        return statement.bind("nextDay", next.day()).bind("nextAt", next.at());
    }

    static <S extends SqlStatement<S>> S bindStanding(S statement, Reminder reminder) {
        return statement
                .bind("cadence", reminder.cadence().name())
                .bindByType("pausedUntil", until(reminder), LocalDate.class)
                .bindByType("pausedFor", why(reminder), String.class)
                .bindByType("snoozedUntil", reminder.snoozed().orElse(null), Instant.class)
                .bindByType("unansweredSince", reminder.unansweredSince().orElse(null), Instant.class)
                .bindByType("quietDay", reminder.quiet().orElse(null), LocalDate.class);
    }

    private static @Nullable LocalDate until(Reminder reminder) {
        return reminder.pause().orElse(null) instanceof Pause.Until until ? until.day() : null;
    }

    private static @Nullable String why(Reminder reminder) {
        return reminder.pause().orElse(null) instanceof Pause.Indefinite indefinite
                ? indefinite.why().name()
                : null;
    }

    private static Set<DayOfWeek> days(long bits) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> (bits & bit(day)) != 0)
                .collect(Collectors.toSet());
    }

    private static long bits(Set<DayOfWeek> days) {
        return days.stream().mapToLong(JdbiReminderRows::bit).sum();
    }

    private static long bit(DayOfWeek day) {
        return 1L << (day.getValue() - 1);
    }
}
