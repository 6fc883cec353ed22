package dev.cairn.bot.browser;

import dev.cairn.bot.journey.RunningCairn;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The playground's page in the browser of all tests. They share one Cairn too, since each adds people of its own, except
 * those that need a fresh one or have Discord refuse something.
 */
final class BrowserPlayground implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 900;

    private final Chromium chromium = new Chromium();
    private final String scheme;
    private final boolean isShared;
    private @Nullable RunningCairn cairn;
    private @Nullable PlaygroundPage page;

    private BrowserPlayground(String scheme, boolean isShared) {
        this.scheme = scheme;
        this.isShared = isShared;
    }

    /** The playground that tests share; {@code scheme} is the colors a person prefers, {@code light} or {@code dark}. */
    static BrowserPlayground shared(String scheme) {
        return new BrowserPlayground(scheme, true);
    }

    /** A playground for one class, whose Cairn may be refused things. */
    static BrowserPlayground own(String scheme) {
        return new BrowserPlayground(scheme, false);
    }

    /** Stops the shared Cairn at the end of all tests. */
    private record Shared(RunningCairn cairn) implements AutoCloseable {
        @Override
        public void close() {
            try {
                cairn.end();
            } catch (Exception fault) {
                throw new IllegalStateException("Cairn does not end", fault);
            }
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) throws Exception {
        chromium.beforeAll(context);
        if (isShared) {
            cairn = context.getRoot()
                    .getStore(ExtensionContext.Namespace.create(BrowserPlayground.class))
                    .computeIfAbsent(Shared.class, key -> new Shared(begun()), Shared.class)
                    .cairn();
        } else {
            cairn = begun();
        }
        page = new PlaygroundPage(chromium.driver(), cairn().fakeDiscord());
    }

    private static RunningCairn begun() {
        RunningCairn running = new RunningCairn();
        try {
            running.begin();
        } catch (Exception fault) {
            throw new IllegalStateException("Cairn does not start", fault);
        }
        return running;
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        page().display(WIDTH, HEIGHT, scheme);
    }

    RunningCairn cairn() {
        return Objects.requireNonNull(cairn, "not started");
    }

    /** The page in one tab for all tests; each opens it as somebody. */
    PlaygroundPage page() {
        return Objects.requireNonNull(page, "not started");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        page().close();
        if (isShared) {
            cairn().checkRefusals();
        }
    }

    @Override
    public void afterAll(ExtensionContext context) throws Exception {
        if (!isShared && cairn != null) {
            cairn.endAfterRefusals();
        }
    }
}
