package dev.cairn.bot.storage;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.StepId;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.UnitId;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.argument.ArgumentFactory;
import org.jdbi.v3.core.argument.NullArgument;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementExceptions;

/** Maps our types to columns: instants to UTC milliseconds, dates to ISO text, ids to the value they wrap. */
final class Columns {
    private final Jdbi jdbi;

    private Columns(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static Jdbi registeredOn(Jdbi jdbi) {
        Columns columns = new Columns(jdbi);
        // Otherwise a failing statement would put its parameters, which people wrote, into the log.
        jdbi.getConfig(StatementExceptions.class).setMessageRendering(StatementExceptions.MessageRendering.NONE);
        columns.integer(Instant.class, Instant::toEpochMilli, Instant::ofEpochMilli);
        columns.integer(LearnerId.class, LearnerId::value, LearnerId::new);
        columns.integer(InteractionId.class, InteractionId::value, InteractionId::new);
        columns.integer(ServerId.class, ServerId::value, ServerId::new);
        columns.integer(ChannelId.class, ChannelId::value, ChannelId::new);
        columns.text(LocalDate.class, LocalDate::toString, StoredDay::parse);
        columns.text(LocalTime.class, LocalTime::toString, LocalTime::parse);
        columns.text(ZoneId.class, ZoneId::getId, ZoneId::of);
        columns.text(RoadmapId.class, RoadmapId::value, RoadmapId::new);
        columns.text(TrackId.class, TrackId::value, TrackId::new);
        columns.text(PaceId.class, PaceId::value, PaceId::new);
        columns.text(UnitId.class, UnitId::value, UnitId::new);
        columns.text(StepId.class, StepId::value, StepId::new);
        return jdbi;
    }

    /** Reads by {@code getLong}: SQLite returns whole numbers as Integer or as Long. */
    private <T> void integer(Class<T> type, ToLongFunction<T> write, LongFunction<T> read) {
        register(
                type,
                Types.BIGINT,
                value -> (at, statement, context) -> statement.setLong(at, write.applyAsLong(value)));
        ColumnMapper<T> mapper = (rows, column, context) -> {
            long value = rows.getLong(column);
            return rows.wasNull() ? null : read.apply(value);
        };
        jdbi.registerColumnMapper(type, mapper);
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        register(type, Types.VARCHAR, value -> (at, statement, context) -> statement.setString(at, write.apply(value)));
        ColumnMapper<T> mapper = (rows, column, context) -> {
            String value = rows.getString(column);
            return value == null ? null : read.apply(value);
        };
        jdbi.registerColumnMapper(type, mapper);
    }

    private <T> void register(Class<T> type, int sqlType, Function<T, Argument> write) {
        ArgumentFactory.Preparable factory = (wanted, config) -> type.equals(wanted)
                ? Optional.of(value -> value == null ? new NullArgument(sqlType) : write.apply(type.cast(value)))
                : Optional.empty();
        jdbi.registerArgument(factory);
    }
}
