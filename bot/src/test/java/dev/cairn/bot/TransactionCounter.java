package dev.cairn.bot;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.spy;

import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/** Counts the transactions of a Cairn's features, and the statements in them. */
public final class TransactionCounter {
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger selects = new AtomicInteger();
    private final AtomicInteger changes = new AtomicInteger();

    /**
     * What was counted.
     *
     * @param reads calls of {@link Database#read}
     * @param writes calls of {@link Database#write}
     * @param selects statements in either that begin with SELECT
     * @param changes all other statements; a batch counts as one
     */
    public record Counts(int reads, int writes, int selects, int changes) {}

    /** Starts a Cairn whose features use a database that counts; db-scheduler and the rate limiter use the plain one. */
    public Cairn start(Config config, Clock clock) throws Exception {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        return Cairn.start(config, clock, platform -> Features.assemble(curriculum, counted(platform), clock));
    }

    private Features.Platform counted(Features.Platform platform) {
        return new Features.Platform(
                counted(platform.database()),
                platform.jobs(),
                platform.runs(),
                platform.courier(),
                platform.members(),
                platform.serverChannels(),
                platform.forget(),
                platform.metrics());
    }

    private Database counted(Database database) {
        Database counted = spy(database);
        doAnswer(call -> {
                    reads.incrementAndGet();
                    return database.read(counted(call.<HandleCallback<?, Exception>>getArgument(0)));
                })
                .when(counted)
                .read(any());
        doAnswer(call -> {
                    writes.incrementAndGet();
                    return database.write(counted(call.<HandleCallback<?, Exception>>getArgument(0)));
                })
                .when(counted)
                .write(any());
        return counted;
    }

    private <T> HandleCallback<T, Exception> counted(HandleCallback<T, Exception> call) {
        return handle -> {
            count(handle);
            return call.withHandle(handle);
        };
    }

    private void count(Handle handle) {
        handle.getConfig(SqlStatements.class).setSqlLogger(new SqlLogger() {
            @Override
            public void logBeforeExecution(StatementContext statement) {
                String sql = statement.getRenderedSql().strip().toUpperCase(Locale.ROOT);
                (sql.startsWith("SELECT") ? selects : changes).incrementAndGet();
            }
        });
    }

    /** Returns what is counted while this runs. */
    public Counts during(Runnable work) {
        reads.set(0);
        writes.set(0);
        selects.set(0);
        changes.set(0);
        work.run();
        return new Counts(reads.get(), writes.get(), selects.get(), changes.get());
    }
}
