package dev.cairn.bot.browser;

import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.User;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Draws the pictures of the README from the playground's page into {@code bot/src/doc}. Its name is not a test's, so it
 * runs only on request: {@code mvn -q verify -Dtest=PrintPictures -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PrintPictures {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.own("dark");

    private static final Path FOLDER = Path.of("src", "doc");
    private static final Duration LONGEST = Duration.ofMinutes(3);
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1_400;

    private final PlaygroundPage page = PLAYGROUND.page();

    @Test
    void print() throws IOException {
        page.display(WIDTH, HEIGHT, "dark");
        User ada = PLAYGROUND.cairn().fakeDiscord().world().people().iterator().next();
        page.openAs(ada, "study");
        page.press("Three weeks later");
        page.awaitThat("the weeks begin", () -> page.seen().contains("Three weeks go by"));
        await().atMost(LONGEST).until(() -> !page.seen().contains("Three weeks go by"));
        page.openAs(ada, "study");
        write("challenge.png", page.picture("people are in"));
        page.send("/next");
        page.awaitLatest("Why this one");
        write("next.png", page.picture("Why this one"));
        page.send("/progress");
        page.awaitLatest("to go");
        write("progress.png", page.picture("to go"));
        page.send("/leaderboard");
        page.awaitLatest("Linus");
        write("board.png", page.picture("Linus"));
        page.send("/library find");
        page.awaitLatest("library");
        write("library.png", page.picture("library"));
        page.openDm(ada);
        write("reminder.png", page.picture("Time to study"));
    }

    private static void write(String name, byte[] picture) throws IOException {
        Path file = FOLDER.resolve(name);
        Files.write(file, picture);
        System.out.println(file.toAbsolutePath() + ": " + picture.length / 1024 + " KB");
    }
}
