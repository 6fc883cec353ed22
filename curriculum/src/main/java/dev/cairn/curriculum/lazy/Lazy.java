package dev.cairn.curriculum.lazy;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed once, when it is first asked for, so that a start need not wait for it. Thread-safe: who asks
 * meanwhile waits. A computation that fails is tried again by the next who asks.
 */
public final class Lazy<T> implements Supplier<T> {
    /** Dropped once it was used, since it may hold much that nothing else needs. */
    private @Nullable Supplier<? extends T> compute;

    private volatile @Nullable T value;

    public Lazy(Supplier<? extends T> compute) {
        this.compute = compute;
    }

    @Override
    public T get() {
        T computed = value;
        return computed != null ? computed : computedOnce();
    }

    private synchronized T computedOnce() {
        T computed = value;
        if (computed == null) {
            computed = Objects.requireNonNull(compute).get();
            value = computed;
            compute = null;
        }
        return computed;
    }
}
