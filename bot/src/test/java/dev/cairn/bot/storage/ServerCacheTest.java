package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import java.time.Duration;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

class ServerCacheTest {
    private static final ServerId SERVER = new ServerId(7);
    private static final Duration SOON = Duration.ofSeconds(20);

    private final AtomicInteger loads = new AtomicInteger();
    private Database database;
    private ServerCache<String> cache;

    @BeforeEach
    void cache(Database database) {
        this.database = database;
        this.cache = cacheOn(database);
        awaitKept(cache);
    }

    private ServerCache<String> cacheOn(Database opened) {
        return ServerCache.on(opened, "zones", InteractionMetrics.NONE, this::load);
    }

    private String load(Handle handle, ServerId server) {
        loads.incrementAndGet();
        return zone(handle, server);
    }

    private static String zone(Handle handle, ServerId server) {
        return handle.createQuery("SELECT coalesce(zone, 'none') FROM server WHERE id = :server")
                .bind("server", server)
                .mapTo(String.class)
                .findOne()
                .orElse("none");
    }

    private static void change(Database in, ServerCache<String> cache, ServerId server, String zone) {
        in.write(handle -> {
            ServerRow.lock(handle, server);
            handle.createUpdate("UPDATE server SET zone = :zone WHERE id = :server")
                    .bind("zone", ZoneId.of(zone))
                    .bind("server", server)
                    .execute();
            cache.changed(handle, server);
            return zone;
        });
    }

    /** Waits until the connection that hears of changes stands, before which nothing is kept. */
    private void awaitKept(ServerCache<String> from) {
        await().atMost(SOON).until(() -> {
            from.of(new ServerId(1));
            int before = loads.get();
            from.of(new ServerId(1));
            return loads.get() == before;
        });
        loads.set(0);
    }

    @EachDatabase
    void valueIsLoadedOnceAndAgainAfterAChange() {
        assertThat(cache.of(SERVER)).isEqualTo("none");
        assertThat(cache.of(SERVER)).isEqualTo("none");
        assertThat(loads).hasValue(1);
        change(database, cache, SERVER, "Europe/Berlin");
        assertThat(cache.of(SERVER)).isEqualTo("Europe/Berlin");
    }

    @EachDatabase
    void changeOfOneServerLeavesTheOthers() {
        cache.of(new ServerId(9));
        change(database, cache, SERVER, "Europe/Berlin");
        cache.of(new ServerId(9));
        await().during(Duration.ofMillis(300))
                .until(() -> cache.of(new ServerId(9)).equals("none"));
        assertThat(loads).hasValue(1);
    }

    @EachDatabase
    void changeThatFailsLeavesWhatIsKept() {
        cache.of(SERVER);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> database.write(handle -> {
                    cache.changed(handle, SERVER);
                    throw new IllegalStateException("made to fail");
                }));
        cache.of(SERVER);
        assertThat(loads).hasValue(1);
    }

    @EachDatabase
    void loadThatBeganBeforeTheCommitIsNotKept() throws Exception {
        CountDownLatch read = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        ServerCache<String> slow = ServerCache.on(database, "slow", InteractionMetrics.NONE, (handle, server) -> {
            String value = zone(handle, server);
            read.countDown();
            awaitLatch(changed);
            return value;
        });
        CompletableFuture<String> early = CompletableFuture.supplyAsync(() -> slow.of(SERVER));
        awaitLatch(read);
        change(database, slow, SERVER, "Europe/Berlin");
        changed.countDown();
        assertThat(early.get(20, TimeUnit.SECONDS)).isEqualTo("none");
        assertThat(slow.of(SERVER)).isEqualTo("Europe/Berlin");
    }

    @EachDatabase
    void changeMadeByAnotherProcessIsSeen(DatabaseUrl url) throws Exception {
        assumeTrue(database.isShared());
        try (Database other = Database.open(url)) {
            ServerCache<String> theirs = cacheOn(other);
            awaitKept(theirs);
            cache.of(SERVER);
            change(other, theirs, SERVER, "Europe/Berlin");
            await().atMost(SOON).until(() -> cache.of(SERVER).equals("Europe/Berlin"));
            change(database, cache, SERVER, "Asia/Tokyo");
            await().atMost(SOON).until(() -> theirs.of(SERVER).equals("Asia/Tokyo"));
        }
    }

    @EachDatabase
    void everythingIsDroppedWhenTheConnectionThatHearsOfChangesBreaks() {
        assumeTrue(database.isShared());
        cache.of(SERVER);
        int ended = database.write(handle -> {
            ServerRow.lock(handle, SERVER);
            handle.execute("UPDATE server SET zone = 'Europe/Berlin'");
            return handle.createQuery("SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                            + " WHERE datname = current_database() AND query IN ('LISTEN cairn_cache', 'SELECT 1')")
                    .mapTo(Boolean.class)
                    .list()
                    .size();
        });
        assertThat(ended).isPositive();
        await().atMost(SOON).until(() -> cache.of(SERVER).equals("Europe/Berlin"));
        awaitKept(cache);
    }

    private static void awaitLatch(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }
}
