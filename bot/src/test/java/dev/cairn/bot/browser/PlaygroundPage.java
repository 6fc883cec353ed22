package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The playground's page in a browser. Things are found by their role and their accessible name, as people find them. */
final class PlaygroundPage {
    private static final String READY = "return document.querySelector('h1').textContent !== ''"
            + " && [...document.querySelectorAll('main > [role=status]')].every((status) => status.hidden)";
    private static final String TOLD =
            "return [...document.querySelectorAll('[role=dialog] [role=status]')].some((told) => told.checkVisibility())";
    /** Without the invisible characters that keep names apart from the direction of the text around them. */
    private static final String MESSAGES = "return [...document.querySelectorAll('[role=log] > ol > li')]"
            + ".map((row) => row.innerText.replace(/[\\u2066-\\u2069]/g, ''))";

    private final ChromeDriver driver;
    private final URI address;
    private final Optional<World> world;

    PlaygroundPage(ChromeDriver driver, FakeDiscord fakeDiscord) {
        this(driver, fakeDiscord.page(), Optional.of(fakeDiscord.world()));
    }

    /** The page of a playground in another process, of which only the address is known. */
    PlaygroundPage(ChromeDriver driver, URI address) {
        this(driver, address, Optional.empty());
    }

    private PlaygroundPage(ChromeDriver driver, URI address, Optional<World> world) {
        this.driver = driver;
        this.address = address;
        this.world = world;
    }

    /** Loads the page as a visitor first sees it. */
    PlaygroundPage open() {
        return load("");
    }

    /** Loads the page for a person, in the first channel of this name that they see. */
    PlaygroundPage openAs(User person, String channel) {
        Snowflake id = world.orElseThrow().servers().stream()
                .filter(server -> server.member(person.id()).isPresent())
                .flatMap(server -> server.channels().stream())
                .filter(each -> each.name().equals(channel))
                .findFirst()
                .orElseThrow()
                .id();
        return load(person, id);
    }

    /** Loads the page for a person, in their DM with Cairn. */
    PlaygroundPage openDm(User person) {
        return load(person, world.orElseThrow().dm(person.id()).orElseThrow().id());
    }

    private PlaygroundPage load(User person, Snowflake channel) {
        return load("#" + person.id() + "/" + channel);
    }

    private PlaygroundPage load(String where) {
        driver.get("about:blank");
        driver.get(address + where);
        awaitThat("the page is ready", this::isReady);
        return this;
    }

    boolean isReady() {
        return script(READY);
    }

    /** Pastes a command or a message into the line at the bottom; a key at a time takes ten times as long. */
    void write(String text) {
        WebElement line = script("return [...document.querySelectorAll('form input')].findLast((box) =>"
                + " box.closest('form').querySelector('[aria-label=Send]'))");
        line.click();
        driver.executeCdpCommand("Input.insertText", Map.of("text", text));
    }

    /** Types a command or a message into the line at the bottom and sends it. */
    void send(String text) {
        write(text);
        int enters = 0;
        do {
            awaitThat("suggestions have come", () -> !seen().contains("Looking…"));
            type(Keys.ENTER);
            enters++;
        } while (enters < 4 && !lineIsEmpty());
        assertThat(lineIsEmpty()).as("sent: " + text + seen()).isTrue();
    }

    private boolean lineIsEmpty() {
        return script("return [...document.querySelector('[aria-label=Send]').closest('form')"
                + ".querySelectorAll('input')].every((box) => box.value === '')");
    }

    /** Types where the focus is. */
    void type(CharSequence keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Presses the last button of this name. */
    void press(String name) {
        act(Role.BUTTON, name, WebElement::click);
    }

    /** Opens the last menu that shows these words, and takes an option. */
    void choose(String menu, String option) {
        press(menu);
        act(Role.OPTION, option, WebElement::click);
    }

    /** Writes into a labelled field instead of what is there. */
    void fill(String label, String text) {
        act(Role.TEXTBOX, label, box -> box.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.BACK_SPACE, text));
    }

    /** Chooses an option of a labelled choice of the page's own. */
    void pick(String choice, String option) {
        awaitThat("there is a choice " + choice + " with " + option, () -> {
            Optional<WebElement> found = now(Role.CHOICE, choice);
            Optional<WebElement> wanted = found.flatMap(box -> box.findElements(By.tagName("option")).stream()
                    .filter(each -> each.getText().equals(option))
                    .findFirst());
            wanted.ifPresent(WebElement::click);
            return wanted.isPresent();
        });
    }

    /** Turns a labelled switch on or off. */
    void toggle(String label) {
        act(Role.SWITCH, label, WebElement::click);
    }

    /** Does something to the last element of a role and a name, again if it was redrawn meanwhile. */
    void act(Role role, String name, Consumer<WebElement> action) {
        awaitThat("there is a " + role + " " + name, () -> {
            Optional<WebElement> found = now(role, name);
            found.ifPresent(action);
            return found.isPresent();
        });
    }

    /** Waits for an element of this role whose accessible name begins with the words. */
    WebElement find(Role role, String name) {
        return awaiting("there is a " + role + " " + name, () -> now(role, name), Optional::isPresent)
                .orElseThrow();
    }

    /** The last element of this role whose accessible name begins with the words. */
    Optional<WebElement> now(Role role, String name) {
        List<WebElement> candidates = script(Role.FIND, role.html(), name);
        return candidates.stream()
                .filter(each -> Optional.ofNullable(each.getAccessibleName())
                        .filter(accessible -> accessible.strip().startsWith(name))
                        .isPresent())
                .reduce((first, second) -> second);
    }

    /** Waits until the last message has all these words in it, and returns it. */
    String awaitLatest(String... words) {
        return awaitMessage(
                "the last message",
                () -> {
                    List<String> messages = messages();
                    return messages.isEmpty() ? "" : messages.get(messages.size() - 1);
                },
                words);
    }

    /** Waits until some message has all these words in it, and returns it. */
    String awaitMessage(String... words) {
        return awaitMessage(
                "a message",
                () -> messages().stream()
                        .filter(message -> hasAll(message, words))
                        .findFirst()
                        .orElse(""),
                words);
    }

    private String awaitMessage(String what, Callable<String> text, String... words) {
        return awaiting(what + " has " + List.of(words), text, message -> hasAll(message, words));
    }

    private static boolean hasAll(String text, String... words) {
        return List.of(words).stream().allMatch(text::contains);
    }

    /** The messages of the open channel, oldest first, as they read. */
    List<String> messages() {
        return script(MESSAGES);
    }

    /** Everything that can be read on the page. */
    String seen() {
        return script("return document.body.innerText");
    }

    /** Waits until the page shows these words somewhere. */
    void awaitSeen(String words) {
        awaitThat("the page says " + words, () -> seen().contains(words));
    }

    /** Opens the clock and moves it with one of its buttons. */
    void moveClock(String button) {
        press("Playground time");
        press(button);
        awaitThat("the clock has moved", () -> script(TOLD));
        type(Keys.ESCAPE);
    }

    /** Fails if the page complained to the console since this was last asked. */
    void checkConsole() {
        List<String> complaints = driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::toString)
                .toList();
        assertThat(complaints).as("the browser's console").isEmpty();
    }

    /** Draws the last message that has these words in it as a PNG. */
    byte[] picture(String words) {
        awaitMessage(words);
        WebElement message = script(
                "const row = [...document.querySelectorAll('[role=log] > ol > li')]"
                        + ".findLast((each) => each.innerText.includes(arguments[0]));"
                        + "row.scrollIntoView({ block: 'center' }); return row;",
                words);
        awaitThat(
                "its pictures are there",
                () -> script(
                        "return [...arguments[0].querySelectorAll('img')].every((image) => image.complete)", message));
        return message.getScreenshotAs(OutputType.BYTES);
    }

    /** Sets the size of the page and the color scheme that the person prefers. */
    void display(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        prefer(scheme);
    }

    /** Sets the color scheme that the person prefers, light or dark. */
    void prefer(String scheme) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    ChromeDriver driver() {
        return driver;
    }

    /** Runs a script in the page; its result has the type that the caller knows, and is left alone by who expects none. */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"
    }) // null only of a script without a result
    <T> T script(String script, Object... arguments) {
        return (T) driver.executeScript(script, arguments);
    }

    /** Leaves the page, so that it misses nothing when its server stops. */
    void close() {
        checkConsole();
        assertThat(seen()).as("what the page cannot draw").doesNotContain("which this page cannot draw");
        driver.get("about:blank");
    }

    void awaitThat(String what, Callable<Boolean> condition) {
        awaiting(what, condition, Boolean::booleanValue);
    }

    private <T> T awaiting(String what, Callable<T> value, Predicate<T> wanted) {
        return new PageWait(this::messages).until(what, value, wanted);
    }
}
