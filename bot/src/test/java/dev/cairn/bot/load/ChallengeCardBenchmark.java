package dev.cairn.bot.load;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.rest.RateLimit;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * Prints how many challenge cards that change at once are edited, and how soon commands are answered meanwhile, beside how
 * soon they are without. Discord admits fifty requests a second, and five edits in five seconds in each channel; a request
 * that it refuses for that fails the run.
 *
 * <p>{@code mvn -q verify -Dtest=ChallengeCardBenchmark -Dsurefire.failIfNoSpecifiedTests=false}; {@code
 * -Dcairn.challenge.cards} says how many, 200 unless given.
 */
class ChallengeCardBenchmark {
    private static final String EDIT = "PATCH /channels/{channel_id}/messages/{message_id}";
    private static final int CARDS = Integer.getInteger("cairn.challenge.cards", 200);
    private static final int COMMANDS_PER_SECOND = 20;
    private static final int LOGS_PER_SECOND = 50;
    /** As long as a card rests. */
    private static final Duration MAX_WAIT = Duration.ofMinutes(5);

    @EachDatabase
    void cardsThatChangeAtOnce(DatabaseUrl url) throws Exception {
        FakeDiscordOptions options = FakeDiscordOptions.defaults(Clock.systemUTC())
                .withGlobalLimit(new RateLimit(50, Duration.ofSeconds(1)))
                .withRouteLimit(new RateLimit(5, Duration.ofSeconds(5)));
        try (FakeDiscord fakeDiscord = FakeDiscord.start(options, new World(Clock.systemUTC()))) {
            ChallengeCardLoad challenges = new ChallengeCardLoad(fakeDiscord, url, CARDS);
            List<UserSession> learners = challenges.learners();
            try (BotProcess cairn = BotProcess.cairn(fakeDiscord, url.jdbc())) {
                commands(learners, 20);
                Latencies without = commands(learners, 20);
                log(learners);
                Latencies logs = log(learners);
                Latencies beside = commandsWhileEditing(fakeDiscord, learners);
                cairn.requireAlive();
                report(url, fakeDiscord);
                print(url, "/log, each in %d challenges: %s", ChallengeCardLoad.CARDS_IN_SERVER, logs);
                print(url, "/next without: %s", without);
                print(url, "/next beside:  %s", beside);
                assertThat(limited(fakeDiscord)).isZero();
                assertThat(edits(fakeDiscord)).hasSizeGreaterThanOrEqualTo(CARDS);
            }
        }
    }

    private static Latencies log(List<UserSession> learners) throws InterruptedException {
        Latencies latencies = new Latencies(learners.size());
        for (UserSession learner : learners) {
            latencies.time(() -> learner.slash("log time", Map.of("minutes", 5))
                    .interaction()
                    .answer());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / LOGS_PER_SECOND);
        }
        latencies.await();
        return latencies;
    }

    private static Latencies commands(List<UserSession> learners, int seconds) throws InterruptedException {
        Latencies latencies = new Latencies(COMMANDS_PER_SECOND * seconds);
        for (int i = 0; i < COMMANDS_PER_SECOND * seconds; i++) {
            UserSession learner = learners.get(i % learners.size());
            latencies.time(() -> learner.slash("next").interaction().answer());
            LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1) / COMMANDS_PER_SECOND);
        }
        latencies.await();
        return latencies;
    }

    /** Waits for the first edit, and then measures while there are more. */
    private static Latencies commandsWhileEditing(FakeDiscord fakeDiscord, List<UserSession> learners)
            throws InterruptedException {
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        while (edits(fakeDiscord).isEmpty() && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        Latencies beside = commands(learners, 20);
        while (edits(fakeDiscord).size() < CARDS && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return beside;
    }

    private static List<ReceivedRequest> edits(FakeDiscord fakeDiscord) {
        return fakeDiscord.requests().requests().stream()
                .filter(request -> request.route().equals(EDIT))
                .toList();
    }

    private static void report(DatabaseUrl url, FakeDiscord fakeDiscord) {
        List<ReceivedRequest> edits = edits(fakeDiscord);
        Instant first = edits.get(0).at();
        Instant last = edits.get(edits.size() - 1).at();
        long busiest = edits.stream()
                .collect(Collectors.groupingBy(edit -> edit.at().getEpochSecond(), Collectors.counting()))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        long most =
                edits.stream()
                        .collect(Collectors.groupingBy(ReceivedRequest::path, Collectors.counting()))
                        .values()
                        .stream()
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(0);
        print(
                url,
                "%d edits of %d cards in %.1f s, %d in the busiest second, at most %d of one card",
                edits.size(),
                CARDS,
                Duration.between(first, last).toMillis() / 1_000.0,
                busiest,
                most);
        print(url, "refused with 429: %d", limited(fakeDiscord));
    }

    private static long limited(FakeDiscord fakeDiscord) {
        return fakeDiscord.requests().refusals().stream()
                .filter(refusal -> refusal.status() == 429)
                .count();
    }

    private static void print(DatabaseUrl url, String format, Object... values) {
        System.out.println(url.getClass().getSimpleName() + ": " + String.format(Locale.ROOT, format, values));
    }
}
