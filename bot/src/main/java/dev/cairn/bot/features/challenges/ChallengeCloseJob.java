package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobName;
import dev.cairn.bot.jobs.JobRun;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes the result of a challenge and posts it, 48 hours after its last day. Before that, it
 * asks Discord whether the people to name or ping are still in the server. A result that cannot be posted anywhere waits until it can.
 */
final class ChallengeCloseJob implements Job {
    private static final Duration WAIT_FOR_A_CHANNEL = Duration.ofHours(1);
    /** After this a result is no longer posted; people can still look at it. */
    private static final Duration MAX_WAIT = Duration.ofDays(30);
    /** How long to wait for Discord to say who is in the server. */
    private static final Duration MAX_WAIT_FOR_MEMBERS = Duration.ofMinutes(10);

    private static final Duration WAIT_FOR_MEMBERS = Duration.ofSeconds(20);
    private static final int MAX_ROUNDS = 10;

    private final JdbiChallengeClosing closing;
    private final JdbiChallengeSnapshots snapshots;
    private final JdbiChallengePeople people;
    private final ResultPosting posting;
    private final Memberships members;
    private final Clock clock;
    /** When the wait for Discord began. */
    private final Map<ChallengeId, Instant> waiting = new ConcurrentHashMap<>();

    ChallengeCloseJob(
            JdbiChallengeClosing closing,
            JdbiChallengeSnapshots snapshots,
            JdbiChallengePeople people,
            ResultPosting posting,
            Memberships members,
            Clock clock) {
        this.closing = closing;
        this.snapshots = snapshots;
        this.people = people;
        this.posting = posting;
        this.members = members;
        this.clock = clock;
    }

    @Override
    public JobName name() {
        return ChallengeSchedule.CLOSE;
    }

    @Override
    public void run(JobRun run) {
        ChallengeId id = ChallengeSchedule.challenge(run);
        Optional<Challenge> due = closing.due(id, clock.instant());
        if (due.isEmpty()) {
            return;
        }
        if (closing.isRemovedFrom(due.get().server())) {
            closing.again(id, clock.instant().plus(WAIT_FOR_A_CHANNEL));
            return;
        }
        people.recount(due.get(), clock.instant());
        if (due.get().closedAt().isEmpty() && !areAllFound(id) && mayWait(id)) {
            closing.again(id, clock.instant().plus(WAIT_FOR_MEMBERS));
            return;
        }
        waiting.remove(id);
        closing.close(id, clock.instant()).ifPresent(this::post);
    }

    private boolean mayWait(ChallengeId id) {
        Instant since = waiting.computeIfAbsent(id, first -> clock.instant());
        return clock.instant().isBefore(since.plus(MAX_WAIT_FOR_MEMBERS));
    }

    /** Takes out who has left the server, and says whether everybody who would be named is known to be there. */
    private boolean areAllFound(ChallengeId id) {
        for (int round = 0; round < MAX_ROUNDS; round++) {
            ChallengeSnapshot snapshot = snapshots.of(id).orElseThrow();
            if (snapshot.named().isEmpty()) {
                return true;
            }
            Challenge challenge = snapshot.challenge();
            Map<LearnerId, Membership> found = members.of(challenge.server(), snapshot.named());
            if (!people.note(challenge, found, clock.instant())) {
                return found.values().stream().noneMatch(Membership.Unknown.class::isInstance);
            }
        }
        return true;
    }

    private void post(JdbiChallengeClosing.Posting result) {
        Instant now = clock.instant();
        Challenge challenge = result.challenge();
        List<LearnerId> pings = present(challenge, result.pings());
        Card card = posting.card(result, pings);
        Optional<Delivery> delivery = posting.send(result, card, pings);
        if (delivery.isPresent() && delivery.get() instanceof Delivery.Delivered delivered) {
            closing.posted(result, delivered, CardDigest.of(card), now);
        } else if (delivery.isPresent() && delivery.get() instanceof Delivery.TryLater tryLater) {
            closing.again(challenge.id(), posting.retryAt(result, tryLater));
        } else if (now.isBefore(challenge.days().closesAt().plus(MAX_WAIT))) {
            closing.again(challenge.id(), now.plus(WAIT_FOR_A_CHANNEL));
        } else {
            closing.giveUp(result);
        }
    }

    /** Those who have not left the server, as far as that is known. */
    private List<LearnerId> present(Challenge challenge, List<LearnerId> asking) {
        Map<LearnerId, Membership> found = members.of(challenge.server(), asking);
        return asking.stream()
                .filter(learner -> !(found.get(learner) instanceof Membership.Absent))
                .limit(ChallengeStore.MAX_PINGED)
                .toList();
    }
}
