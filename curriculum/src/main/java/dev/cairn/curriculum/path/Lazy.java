package dev.cairn.curriculum.path;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that is computed when it is first asked for. Threads that ask at once may compute it twice. */
final class Lazy<T> {
    private final Supplier<T> compute;
    private volatile @Nullable T value;

    Lazy(Supplier<T> compute) {
        this.compute = compute;
    }

    T get() {
        T computed = value;
        if (computed == null) {
            computed = compute.get();
            value = computed;
        }
        return computed;
    }
}
