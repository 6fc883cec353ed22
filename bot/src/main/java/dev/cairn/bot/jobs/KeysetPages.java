package dev.cairn.bot.jobs;

import java.util.List;
import java.util.function.Consumer;

/** Reads keys in pages, each after the last key of the one before, so that a job holds few rows at a time. */
@FunctionalInterface
public interface KeysetPages<K> {
    int PAGE_SIZE = 500;

    /** Reads at most {@code limit} keys after this one, in order. */
    List<K> after(K last, int limit);

    /** Runs an action for every key after this one. Rows that it adds or deletes meanwhile may or may not be met. */
    default void forEachAfter(K first, Consumer<K> action) {
        List<K> page = after(first, PAGE_SIZE);
        while (!page.isEmpty()) {
            page.forEach(action);
            page = after(page.get(page.size() - 1), PAGE_SIZE);
        }
    }
}
