package dev.cairn.bot.progress;

import dev.cairn.bot.id.LearnerId;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/** Tells whether a change made a learner's longest streak longer; a listener keeps that figure in the change's transaction. */
final class JdbiStreakRecord {
    private JdbiStreakRecord() {}

    /** The result of a change, and the new longest streak in days if it made one. */
    record Compared<T>(T result, OptionalInt record) {}

    static <T> Compared<T> during(Handle handle, LearnerId learner, Supplier<T> change) {
        int before = longest(handle, learner);
        T result = change.get();
        int after = longest(handle, learner);
        return new Compared<>(result, after > before ? OptionalInt.of(after) : OptionalInt.empty());
    }

    private static int longest(Handle handle, LearnerId learner) {
        return handle.createQuery("SELECT longest FROM streak WHERE learner = :learner")
                .bind("learner", learner)
                .mapTo(Integer.class)
                .findOne()
                .orElse(0);
    }
}
