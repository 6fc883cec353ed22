package dev.cairn.bot.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** The one PostgreSQL server of a test run. */
final class PostgresServer implements AutoCloseable {
    private static final Namespace NAMESPACE = Namespace.create(PostgresServer.class);

    private static final String MIGRATED = "migrated";

    private final EmbeddedPostgres server;
    private final Jdbi jdbi;
    private final AtomicInteger made = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres server) {
        this.server = server;
        this.jdbi = Jdbi.create(server.getPostgresDatabase());
    }

    /** Starts at the first use and stops after all tests. */
    static PostgresServer of(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(PostgresServer.class, any -> start(), PostgresServer.class);
    }

    private static PostgresServer start() {
        try {
            PostgresServer server = new PostgresServer(
                    EmbeddedPostgres.builder().setServerConfig("fsync", "off").start());
            server.execute("CREATE DATABASE " + MIGRATED);
            Database.open(server.url(MIGRATED, "postgres")).close();
            return server;
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (StorageProblem problem) {
            throw new IllegalStateException(problem);
        }
    }

    /** A migrated database of its superuser, copied as files, which is the fastest. */
    DatabaseUrl.Postgres create() {
        String name = "test_" + made.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + MIGRATED + " STRATEGY = FILE_COPY");
        return url(name, "postgres");
    }

    void drop(DatabaseUrl.Postgres url) {
        execute("DROP DATABASE " + url.name() + " WITH (FORCE)");
    }

    DatabaseUrl.Postgres url(String name, String user) {
        String hosts = "localhost:" + server.getPort();
        return new DatabaseUrl.Postgres(hosts, name, "jdbc:postgresql://" + hosts + "/" + name + "?user=" + user);
    }

    void execute(String sql) {
        jdbi.useHandle(handle -> handle.execute(sql));
    }

    String ask(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    /** Resolves the server as a test parameter. */
    static final class Parameter extends TypeBasedParameterResolver<PostgresServer> {
        @Override
        public PostgresServer resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return of(context);
        }
    }
}
