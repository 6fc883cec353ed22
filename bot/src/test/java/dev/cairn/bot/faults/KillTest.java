package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

/**
 * Kills Cairn in the middle of a thousand changes: acknowledged changes survive, and no change is partial.
 *
 * <p>One round on each database unless {@code -Dcairn.kill.rounds=20} asks for more; {@code -Dcairn.kill.seed} repeats a
 * run.
 */
class KillTest {
    private static final int ROUNDS = Integer.getInteger("cairn.kill.rounds", 1);
    private static final long SEED = Long.getLong("cairn.kill.seed", System.nanoTime());
    private static final int LEARNERS = 200;
    private static final int IN_FLIGHT = 48;
    private static final List<String> UNITS = CairnExtension.unitIds().subList(0, 5);

    /** A requested change and its outcome. */
    private record Asked(LearnerClient learner, String unit, InteractionOutcome outcome) {
        boolean acknowledged() {
            return outcome.interaction()
                    .original()
                    .filter(message -> LearnerClient.words(message).contains("Done:"))
                    .isPresent();
        }

        String row() {
            return learner.id() + "|" + unit;
        }
    }

    @EachDatabase
    void acknowledgedChangesSurviveAKillAndNoChangeIsPartial(DatabaseUrl url) throws Exception {
        String jdbc = url.jdbc();
        Random random = new Random(SEED);
        Set<String> acknowledged = new TreeSet<>();
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            KillableCairn cairn = KillableCairn.start(fakeDiscord, jdbc);
            try {
                for (int round = 1; round <= ROUNDS; round++) {
                    int killedAfter = 50 + random.nextInt(LEARNERS * UNITS.size() - 100);
                    List<Asked> asked = askUntil(fakeDiscord, killedAfter);
                    cairn.kill();
                    cairn = KillableCairn.start(fakeDiscord, jdbc);
                    List<String> confirmed = asked.stream()
                            .filter(Asked::acknowledged)
                            .map(Asked::row)
                            .toList();
                    acknowledged.addAll(confirmed);
                    Set<String> kept = assertWhole(new Rows(jdbc), acknowledged);
                    System.out.printf(
                            "kill -9 %d on %s, seed %d: after %d of 1000 asked, %d acknowledged; %d of %d kept in all%n",
                            round,
                            url.getClass().getSimpleName(),
                            SEED,
                            killedAfter,
                            confirmed.size(),
                            kept.size(),
                            acknowledged.size());
                }
            } finally {
                cairn.stop();
            }
        }
    }

    /** Requests changes as fast as the process takes them, until {@code count} are requested. */
    private static List<Asked> askUntil(FakeDiscord fakeDiscord, int count) throws InterruptedException {
        List<LearnerClient> learners = IntStream.range(0, LEARNERS)
                .mapToObj(number -> CairnExtension.learner(fakeDiscord, "Learner " + number))
                .toList();
        Semaphore inFlight = new Semaphore(IN_FLIGHT);
        List<Asked> asked = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            LearnerClient learner = learners.get(number % LEARNERS);
            String unit = UNITS.get(number / LEARNERS);
            inFlight.acquire();
            InteractionOutcome outcome = learner.finishes(unit);
            var unused = outcome.interaction().answer().whenComplete((answer, fault) -> inFlight.release());
            asked.add(new Asked(learner, unit, outcome));
        }
        return asked;
    }

    /** Checks that each acknowledged change has its mark, each mark its change, and each learner a gapless history. */
    private static Set<String> assertWhole(Rows rows, Set<String> acknowledged) {
        String ours = " IN ('" + String.join("', '", UNITS) + "')";
        List<String> marks = rows.of("SELECT learner, unit FROM unit_mark WHERE state = 'DONE' AND unit" + ours);
        List<String> changes =
                rows.of("SELECT learner, subject FROM progress_change WHERE kind = 'FINISHED' AND subject" + ours);
        assertThat(marks).isEqualTo(changes).doesNotHaveDuplicates().containsAll(acknowledged);
        assertThat(rows.of("SELECT learner, count(*), max(number) FROM progress_change GROUP BY learner"))
                .isEqualTo(rows.of("SELECT id, changes, changes FROM learner WHERE changes > 0"));
        return new TreeSet<>(marks);
    }
}
