package dev.cairn.bot.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * The headless browser of all tests in this JVM. It starts with the first test that needs it and ends with the last
 * test of the JVM. Nothing is downloaded: a browser and its driver are installed, or the tests are skipped.
 */
final class Chromium implements BeforeAllCallback {
    private static final List<String> BROWSERS = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> DRIVERS = List.of("chromedriver");
    /** Held, so that its level stays: it warns of DevTools of another version, which these tests do not use. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private @Nullable ChromeDriver driver;
    private Supplier<ChromeDriver> starter = () -> {
        throw new IllegalStateException("not installed");
    };

    /** Closes the browser at the end of all tests. */
    private record Running(ChromeDriver driver) implements AutoCloseable {
        @Override
        public void close() {
            driver.quit();
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> browser = installed(BROWSERS);
        Optional<Path> service = installed(DRIVERS);
        assumeTrue(
                browser.isPresent() && service.isPresent(),
                "No Chromium or no chromedriver on the PATH, so the page is not tested in a browser."
                        + " On Debian: apt-get install chromium chromium-driver");
        starter = () -> start(browser.get(), service.get());
        driver = context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Chromium.class))
                .computeIfAbsent(Running.class, key -> new Running(starter.get()), Running.class)
                .driver();
    }

    ChromeDriver driver() {
        return Objects.requireNonNull(driver, "not started");
    }

    /** Starts one more browser, which has loaded nothing yet; the caller quits it. */
    ChromeDriver another() {
        return starter.get();
    }

    private static ChromeDriver start(Path browser, Path service) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu");
        options.addArguments("--lang=en-US", "--window-size=1280,900", "--force-device-scale-factor=1");
        DEVTOOLS.setLevel(Level.SEVERE);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.WARNING);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService local = new ChromeDriverService.Builder()
                .usingDriverExecutable(service.toFile())
                .withEnvironment(Map.of("TZ", "UTC", "LANG", "en_US.UTF-8"))
                .build();
        return new ChromeDriver(local, options);
    }

    private static Optional<Path> installed(List<String> names) {
        List<Path> folders =
                List.of(System.getenv("PATH").split(":")).stream().map(Path::of).toList();
        return names.stream()
                .flatMap(name -> folders.stream().map(folder -> folder.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
