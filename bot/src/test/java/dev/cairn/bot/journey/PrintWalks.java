package dev.cairn.bot.journey;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Writes what a learner sees in four weeks on each roadmap and track to {@code bot/target/walks}. Its name is not a test's, so
 * it runs only on request: {@code mvn -q verify -Dtest=PrintWalks -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class PrintWalks {
    private static final Path FOLDER = Path.of("target", "walks");

    @ParameterizedTest
    @MethodSource("routes")
    void print(WalkRoute route) throws Exception {
        Files.createDirectories(FOLDER);
        String text = route.walk().stream().map(WalkDay::full).collect(Collectors.joining());
        Path file = FOLDER.resolve(route.name() + ".txt");
        Files.writeString(file, text);
        System.out.println("Four weeks on " + route.name() + " are in " + file.toAbsolutePath());
    }

    static Iterable<WalkRoute> routes() {
        return WalkRoute.all();
    }
}
