package dev.cairn.bot.browser;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.openqa.selenium.chrome.ChromeDriver;

/**
 * Prints how long the packaged playground's page takes to load in a browser that was just started, beside a bare answer
 * of the same server. Its name is not a test's, so it runs only on request:
 * {@code mvn -q verify -Dtest=FirstLoadBenchmark -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class FirstLoadBenchmark {
    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    private static final int LOADS = Integer.getInteger("cairn.loads", 9);
    /** Notes when a visitor can press something that Cairn answers. */
    private static final String NOTE_READY = """
            new MutationObserver(() => {
              if (!window.readyAfter && document.querySelector('#welcome button')) window.readyAfter = performance.now();
            }).observe(document, { subtree: true, childList: true });
            """;

    private static final String TIMES = """
            const [navigation] = performance.getEntriesByType('navigation');
            const [paint] = performance.getEntriesByName('first-contentful-paint');
            return [navigation.loadEventEnd, paint?.startTime ?? 0, window.readyAfter ?? 0].map((time) => time + 0.001);
            """;

    /** The times of one load, in milliseconds from the beginning of the navigation. */
    private record Load(double loaded, double painted, double ready) {}

    @Test
    void print() throws Exception {
        List<Load> page = new ArrayList<>();
        List<Load> bare = new ArrayList<>();
        try (PackagedPlayground playground = PackagedPlayground.start()) {
            for (int load = 0; load < LOADS; load++) {
                page.add(load(playground.address(), "return window.readyAfter > 0"));
                bare.add(load(
                        playground.address().resolve("/play/trouble"), "return document.readyState === 'complete'"));
            }
        }
        print("first load of the page, the playground’s first", page.get(0));
        print("median of " + LOADS, median(page));
        print("a bare answer, median of " + LOADS, median(bare));
    }

    private static Load load(URI address, String complete) {
        ChromeDriver driver = CHROMIUM.another();
        try {
            driver.executeCdpCommand("Page.addScriptToEvaluateOnNewDocument", Map.of("source", NOTE_READY));
            driver.get(address.toString());
            new PageWait(List::of)
                    .until(
                            "the page is complete",
                            () -> Boolean.TRUE.equals(driver.executeScript(complete)),
                            done -> done);
            List<?> times = (List<?>) Objects.requireNonNull(driver.executeScript(TIMES));
            return new Load(number(times, 0), number(times, 1), number(times, 2));
        } finally {
            driver.quit();
        }
    }

    private static double number(List<?> times, int index) {
        return ((Number) times.get(index)).doubleValue();
    }

    private static Load median(List<Load> loads) {
        return new Load(median(loads, Load::loaded), median(loads, Load::painted), median(loads, Load::ready));
    }

    private static double median(List<Load> loads, ToDoubleFunction<Load> time) {
        return loads.stream().mapToDouble(time).sorted().toArray()[loads.size() / 2];
    }

    private static void print(String what, Load load) {
        System.out.printf(
                Locale.ROOT,
                "%-50s loaded %4.0f ms, painted %4.0f ms, ready %4.0f ms%n",
                what,
                load.loaded(),
                load.painted(),
                load.ready());
    }
}
