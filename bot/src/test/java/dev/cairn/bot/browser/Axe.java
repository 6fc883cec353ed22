package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Runs axe-core in the page itself; its builder for Selenium opens a tab for each check, which takes much longer. */
final class Axe {
    private static final String SCRIPT = read();
    private static final String FINDINGS = """
            const done = arguments[arguments.length - 1];
            const words = (found) => `${found.id}: ${found.nodes[0].html}`;
            axe.run().then((results) => done(results.violations.map(words)), (fault) => done([String(fault)]));
            """;

    private Axe() {}

    /** Fails if axe-core finds anything amiss with what the page shows now. */
    static void check(PlaygroundPage page, String place) {
        if (page.<Boolean>script("return !window.axe")) {
            page.script(SCRIPT);
        }
        assertThat((List<?>) page.driver().executeAsyncScript(FINDINGS))
                .as(place)
                .isEmpty();
    }

    private static String read() {
        try (InputStream file = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
