package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.TransactionCounter;
import dev.cairn.bot.TransactionCounter.Counts;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Counts the transactions and statements of common answers, so that none is added unnoticed. Lower an expected count when
 * it gets better; raise one only for a reason.
 *
 * <p>A read or a write is a call of {@code Database.read} or {@code Database.write} by a feature, and a statement is what
 * Jdbi executes inside. What db-scheduler does on its own connections is not counted. The learner follows one roadmap, has
 * a time zone and one daily reminder by DM, and has no notices. A command counts from its sending to its answer. A
 * reminder counts from its due time until db-scheduler has removed its execution.
 *
 * <p>The counts of commit 3bb0404, before types were renamed, on both databases:
 *
 * <table>
 *   <caption>Counts at 3bb0404</caption>
 *   <tr><th></th><th>reads</th><th>writes</th><th>SELECTs</th><th>other statements</th></tr>
 *   <tr><td>{@code /done} of a unit</td><td>6</td><td>1</td><td>17</td><td>4</td></tr>
 *   <tr><td>{@code /next}</td><td>2</td><td>0</td><td>5</td><td>0</td></tr>
 *   <tr><td>a keystroke in {@code /done}</td><td>1</td><td>0</td><td>4</td><td>0</td></tr>
 *   <tr><td>{@code /topic}</td><td>2</td><td>0</td><td>5</td><td>0</td></tr>
 *   <tr><td>the first reminder</td><td>8</td><td>2</td><td>14</td><td>6</td></tr>
 *   <tr><td>the second, the first unanswered</td><td>10</td><td>2</td><td>16</td><td>6</td></tr>
 * </table>
 */
class TransactionCountTest {
    /** Three SELECTs are for the units that one is on, and for one's challenges. */
    private static final Counts DONE = new Counts(3, 1, 20, 6);
    /**
     * The last read, here and for a topic, is for the others in the server who are on the same. The first answer after a
     * change reads the learner's stamp and all of their progress; the next one only the stamp.
     */
    private static final Counts NEXT = new Counts(4, 0, 9, 0);

    private static final Counts NEXT_AGAIN = new Counts(4, 0, 4, 0);

    private static final Counts KEYSTROKE = new Counts(1, 0, 6, 0);
    private static final Counts KEYSTROKE_AGAIN = new Counts(1, 0, 1, 0);
    /** One read is of the server's library. */
    private static final Counts TOPIC = new Counts(4, 0, 9, 0);

    private static final Counts FIRST_REMINDER = new Counts(7, 2, 15, 6);
    private static final Counts SECOND_REMINDER = new Counts(8, 2, 16, 6);

    private final TransactionCounter counter = new TransactionCounter();
    private final RunningCairn cairn = new RunningCairn(counter::start);
    private Learner ada;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.follower("Ada");
        ReminderSteps.inBerlin(ada, Map.of("time", "19:00"));
        untilNothingIsDue();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private void untilNothingIsDue() {
        new DatabaseProbe(cairn.config().databaseUrl()).awaitNothingDue(cairn.clock());
    }

    @Test
    void done() {
        assertThat(counter.during(() -> ada.finishes("uncertainty-er"))).isEqualTo(DONE);
    }

    @Test
    void next() {
        assertThat(counter.during(() -> ada.uses("next"))).isEqualTo(NEXT);
        assertThat(counter.during(() -> ada.uses("next"))).isEqualTo(NEXT_AGAIN);
    }

    @Test
    void keystroke() {
        assertThat(counter.during(() -> ada.offered("done", "unit", "lin"))).isEqualTo(KEYSTROKE);
        assertThat(counter.during(() -> ada.offered("done", "unit", "line"))).isEqualTo(KEYSTROKE_AGAIN);
    }

    @Test
    void topic() {
        assertThat(counter.during(() -> ada.uses("topic", "name", "backpropagation")))
                .isEqualTo(TOPIC);
    }

    @Test
    void reminders() {
        assertThat(counter.during(() -> remindedAfter(Duration.ofHours(9), 1))).isEqualTo(FIRST_REMINDER);
        // The daily job of the reminders runs at midnight.
        cairn.pass(Duration.ofHours(12));
        untilNothingIsDue();
        assertThat(counter.during(() -> remindedAfter(Duration.ofHours(12), 2))).isEqualTo(SECOND_REMINDER);
    }

    private void remindedAfter(Duration time, int reminders) {
        cairn.pass(time);
        ReminderSteps.message(ada, 1 + reminders);
        untilNothingIsDue();
    }
}
