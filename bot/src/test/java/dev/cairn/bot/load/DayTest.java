package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A short day in fast motion: what Cairn confirmed is kept and each reminder is seen once, whatever fails meanwhile.
 *
 * <p>{@code mvn -q verify -Dtest=DayTest -Dcairn.day=100000 -Dsurefire.failIfNoSpecifiedTests=false} makes it a long one: as
 * many interactions, 2,000 reminders and ten closes of the gateway.
 */
class DayTest {
    private static final int SHORT = 2_000;
    private static final int INTERACTIONS = Integer.getInteger("cairn.day", SHORT);
    private static final int RATE = Integer.getInteger("cairn.day.rate", 100);

    @TempDir
    private Path folder;

    @Test
    void whatIsConfirmedIsKeptAndEachReminderIsSeenOnce() throws Exception {
        Day.Plan plan = INTERACTIONS > SHORT
                ? new Day.Plan(INTERACTIONS, RATE, 500, 2_000, 10)
                : new Day.Plan(SHORT, RATE, 50, 100, 4);
        try (Day day = new Day(plan, folder.resolve("cairn.log"))) {
            Day.Outcome outcome = day.run();
            System.out.println(plan + ": " + outcome);

            assertThat(outcome.changes().lost()).as("confirmed and lost").isEmpty();
            assertThat(outcome.changes().acknowledged()).as("confirmed").isNotEmpty();
            assertThat(outcome.seen()).as("reminders seen").isEqualTo(outcome.due());
            assertThat(outcome.twice()).as("reminders seen twice").isZero();
        }
    }
}
