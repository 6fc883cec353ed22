package dev.cairn.bot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.SerializableTransactionRunner;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * PostgreSQL: a pool for writing, and one whose connections are read-only, so that a reading transaction needs no extra
 * round trip to become so.
 */
final class PostgresEngine implements Engine {
    private static final int WRITERS = 6;
    private static final int READERS = 4;
    private static final Duration LOGIN_TIMEOUT = Duration.ofSeconds(10);
    /** An interaction must be answered within three seconds: a call that queues for longer is lost anyway. */
    private static final Duration QUEUE_TIMEOUT = Duration.ofMillis(2_500);

    /** A server that accepts connections and then does not answer counts as unreachable. */
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(10);

    /** A check reports a full pool instead of waiting for it. */
    private static final Duration CHECK_TIMEOUT = Duration.ofMillis(500);

    private static final int MAX_RETRIES = 4;

    private final PGSimpleDataSource source;
    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final HikariDataSource checker;
    private final Jdbi writing;
    private final Jdbi reading;
    private final Jdbi checking;
    private final WriteCheck check = new WriteCheck(this::storeUnchangedRow);

    private PostgresEngine(PGSimpleDataSource source) {
        this.source = source;
        this.writers = new HikariDataSource(pool("postgresql-writers", source, WRITERS));
        HikariConfig consistent = pool("postgresql-readers", source, READERS);
        consistent.setReadOnly(true);
        consistent.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        this.readers = new HikariDataSource(consistent);
        HikariConfig single = pool("postgresql-check", source, 1);
        single.setConnectionTimeout(CHECK_TIMEOUT.toMillis());
        this.checker = new HikariDataSource(single);
        this.checking = Jdbi.create(checker);
        this.writing = retrying(Columns.registeredOn(Jdbi.create(writers)));
        this.reading = Columns.registeredOn(Jdbi.create(readers));
        Dialect.POSTGRESQL.locks().forEach(writing::define);
    }

    private static Jdbi retrying(Jdbi jdbi) {
        jdbi.getConfig(SerializableTransactionRunner.Configuration.class)
                .setSerializationFailureSqlState(SqlFaults.TRANSACTION_ROLLBACK)
                .setMaxRetries(MAX_RETRIES);
        jdbi.setTransactionHandler(new SerializableTransactionRunner());
        return jdbi;
    }

    private static HikariConfig pool(String name, PGSimpleDataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(QUEUE_TIMEOUT.toMillis());
        config.setConnectionInitSql(PostgresTimeouts.SQL);
        config.setExceptionOverride(new ReadOnlyEviction());
        return config;
    }

    static PostgresEngine open(DatabaseUrl.Postgres url) throws StorageProblem {
        PGSimpleDataSource source = source(url);
        // Before the pool, which would log a stack trace where one line is wanted.
        try {
            source.getConnection().close();
        } catch (SQLException fault) {
            throw PostgresFaults.of(url, fault);
        }
        Migrations.run(source, Dialect.POSTGRESQL, url, fault -> PostgresFaults.of(url, fault));
        // After the migrations, which may take longer.
        if (source.getSocketTimeout() == 0) {
            source.setSocketTimeout((int) SOCKET_TIMEOUT.toSeconds());
        }
        return new PostgresEngine(source);
    }

    /** Timeouts given in the address take precedence over ours. */
    static PGSimpleDataSource source(DatabaseUrl.Postgres url) throws StorageProblem {
        PGSimpleDataSource source = new PGSimpleDataSource();
        try {
            source.setURL(url.jdbc());
        } catch (IllegalArgumentException refused) {
            throw StorageProblem.of(
                    "DATABASE_URL is not a PostgreSQL address.",
                    "Write it as " + DatabaseUrl.Postgres.FORM + ", special characters percent-encoded.");
        }
        if (source.getLoginTimeout() == 0) {
            source.setLoginTimeout((int) LOGIN_TIMEOUT.toSeconds());
        }
        source.setTcpKeepAlive(true);
        // The detail of an error repeats the row, and so what people wrote.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public <T, X extends Exception> T write(HandleCallback<T, X> call) throws X {
        return writing.inTransaction(call);
    }

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> call) throws X {
        return reading.inTransaction(call);
    }

    @Override
    public DatabaseState state() {
        return check.state();
    }

    private void storeUnchangedRow() {
        checking.useTransaction(handle -> {
            handle.execute("SET LOCAL lock_timeout = " + WriteCheck.LOCK_TIMEOUT.toMillis());
            handle.execute("SET LOCAL statement_timeout = " + CHECK_TIMEOUT.toMillis());
            handle.execute(WriteCheck.CHANGE);
        });
    }

    @Override
    public DataSource connections() {
        return writers;
    }

    @Override
    public boolean isShared() {
        return true;
    }

    @Override
    public NotificationSubscription listen(NotificationListener listener) {
        return PostgresNotifications.listen(source, listener);
    }

    @Override
    public void announce(Handle handle, String payload) {
        PostgresNotifications.send(handle, payload);
    }

    @Override
    public void close() {
        checker.close();
        readers.close();
        writers.close();
    }
}
