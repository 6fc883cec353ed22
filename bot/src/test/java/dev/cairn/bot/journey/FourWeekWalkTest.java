package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares a learner's first four weeks on each roadmap with what was read and approved. After a change that is meant, write
 * them anew with {@code mvn -q verify -Dtest=FourWeekWalkTest -Dsurefire.failIfNoSpecifiedTests=false -Dcairn.walks=approve}, and read
 * the difference.
 */
class FourWeekWalkTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "walks");
    private static final boolean APPROVE = System.getProperty("cairn.walks", "").equals("approve");

    @ParameterizedTest
    @MethodSource("routes")
    void aLearnersFirstFourWeeksAreAsApproved(WalkRoute route) throws Exception {
        Path file = APPROVED.resolve(route.name() + ".txt");
        String seen = route.walk().stream().map(WalkDay::brief).collect(Collectors.joining());
        if (APPROVE) {
            Files.createDirectories(APPROVED);
            Files.writeString(file, seen);
        }
        assertThat(seen).isEqualTo(Files.readString(file));
    }

    static Iterable<WalkRoute> routes() {
        return WalkRoute.beginnings();
    }
}
