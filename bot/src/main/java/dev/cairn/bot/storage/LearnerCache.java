package dev.cairn.bot.storage;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.LearnerId;
import java.time.Duration;
import java.util.OptionalLong;
import org.jdbi.v3.core.Handle;

/**
 * Keeps one value of each of the latest learners, as long as nothing of the learner's has changed. Each use reads the
 * stamp of the learner's row, so a change by another process is seen at once.
 *
 * @param <V> the immutable value, read from nothing but what is changed under {@link LearnerRow#lock}
 */
public final class LearnerCache<V> {
    private static final Duration MAX_AGE = Duration.ofMinutes(10);
    private static final int MAX_LEARNERS = 1_000;

    private final Loader<V> loader;
    private final Cache<LearnerId, Kept<V>> cache = Caffeine.newBuilder()
            .expireAfterWrite(MAX_AGE)
            .maximumSize(MAX_LEARNERS)
            .executor(Runnable::run) // Waking another thread for the upkeep costs more than the upkeep.
            .build();

    public LearnerCache(Loader<V> loader) {
        this.loader = loader;
    }

    /** Reads the value of a learner. */
    public interface Loader<V> {
        /** Reads it on a snapshot of the database. */
        V load(Handle handle, LearnerId learner);
    }

    private record Kept<V>(long stamp, V value) {}

    /**
     * The value of a learner.
     *
     * @param handle of {@link Database#read}: a transaction that writes would keep what it may yet roll back
     */
    public V of(Handle handle, LearnerId learner) {
        OptionalLong stamp = LearnerRow.stamp(handle, learner);
        if (stamp.isEmpty()) {
            return loader.load(handle, learner);
        }
        Kept<V> kept = cache.getIfPresent(learner);
        if (kept != null && kept.stamp() == stamp.getAsLong()) {
            return kept.value();
        }
        V loaded = loader.load(handle, learner);
        cache.put(learner, new Kept<>(stamp.getAsLong(), loaded));
        return loaded;
    }

    /** Drops what is kept of a learner who wants nothing kept. */
    public void forget(LearnerId learner) {
        cache.invalidate(learner);
    }
}
