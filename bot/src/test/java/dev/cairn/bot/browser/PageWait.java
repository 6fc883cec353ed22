package dev.cairn.bot.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.awaitility.core.ConditionTimeoutException;
import org.openqa.selenium.ElementNotInteractableException;
import org.openqa.selenium.StaleElementReferenceException;

/** Waits for what a page will show soon, and says what it showed instead. */
record PageWait(Supplier<List<String>> messages) {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int SHOWN = 2;

    /** Waits for a value, and takes an element that was redrawn for one that is not there yet. */
    <T> T until(String what, Callable<T> value, Predicate<T> wanted) {
        Predicate<Throwable> redrawn = fault ->
                fault instanceof StaleElementReferenceException || fault instanceof ElementNotInteractableException;
        try {
            return await().atMost(SOON)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(40))
                    .ignoreExceptionsMatching(redrawn)
                    .until(value, wanted);
        } catch (ConditionTimeoutException late) {
            List<String> shown = messages.get();
            String end = String.join("\n", shown.subList(Math.max(0, shown.size() - SHOWN), shown.size()));
            throw new AssertionError(
                    "Not within " + SOON.toSeconds() + " s: " + what + ". The last messages:\n" + end, late);
        }
    }
}
