package dev.cairn.bot.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/** PostgreSQL: a pool that writes, and one whose transactions begin as reading ones, without a word more to the server. */
final class PostgresEngine implements Engine {
    private static final int WRITERS = 6;
    private static final int READERS = 4;
    private static final Duration LOGIN_TIMEOUT = Duration.ofSeconds(10);
    /** An interaction must be answered within three seconds: work that queues longer is lost anyway. */
    private static final Duration QUEUE_TIMEOUT = Duration.ofSeconds(5);

    /** A server that is there and says nothing is taken to be away. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    private static final int ATTEMPTS = 5;
    /** serialization_failure and deadlock_detected: the transaction is rolled back and may succeed if done again. */
    private static final Set<String> PASSING = Set.of("40001", "40P01");

    private final HikariDataSource writers;
    private final HikariDataSource readers;
    private final Jdbi writing;
    private final Jdbi reading;

    private PostgresEngine(PGSimpleDataSource source) {
        this.writers = new HikariDataSource(pool("postgresql-writers", source, WRITERS));
        HikariConfig consistent = pool("postgresql-readers", source, READERS);
        consistent.setReadOnly(true);
        consistent.setTransactionIsolation("TRANSACTION_REPEATABLE_READ");
        this.readers = new HikariDataSource(consistent);
        this.writing = Columns.registeredOn(Jdbi.create(writers));
        this.reading = Columns.registeredOn(Jdbi.create(readers));
    }

    private static HikariConfig pool(String name, PGSimpleDataSource source, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setDataSource(source);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(QUEUE_TIMEOUT.toMillis());
        config.setConnectionInitSql("SET lock_timeout = " + QUEUE_TIMEOUT.toMillis());
        return config;
    }

    static PostgresEngine open(DatabaseUrl.Postgres url) throws StorageProblem {
        PGSimpleDataSource source = source(url);
        // The pool would log a stack trace where one line is wanted.
        try {
            source.getConnection().close();
        } catch (SQLException fault) {
            throw PostgresFaults.of(url, fault);
        }
        Migrations.run(source, Dialect.POSTGRESQL, url, fault -> PostgresFaults.of(url, fault));
        // Not before: a migration may take its time.
        if (source.getSocketTimeout() == 0) {
            source.setSocketTimeout((int) SILENCE.toSeconds());
        }
        return new PostgresEngine(source);
    }

    /** What the address itself says of timeouts stands. */
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
        // The detail of a refusal repeats the row, and so what people wrote.
        source.setLogServerErrorDetail(false);
        return source;
    }

    @Override
    public <T, X extends Exception> T write(HandleCallback<T, X> work) throws X {
        for (int attempt = 1; ; attempt++) {
            try {
                return writing.inTransaction(work);
            } catch (RuntimeException fault) {
                if (attempt == ATTEMPTS || !isPassing(fault)) {
                    throw fault;
                }
            }
        }
    }

    private static boolean isPassing(RuntimeException fault) {
        return SqlFaults.in(fault)
                .map(SQLException::getSQLState)
                .filter(PASSING::contains)
                .isPresent();
    }

    @Override
    public <T, X extends Exception> T read(HandleCallback<T, X> work) throws X {
        return reading.inTransaction(work);
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
    public void close() {
        readers.close();
        writers.close();
    }
}
