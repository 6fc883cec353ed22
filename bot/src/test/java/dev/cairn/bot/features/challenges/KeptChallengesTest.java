package dev.cairn.bot.features.challenges;

import static dev.cairn.bot.features.challenges.ChallengeWorld.ADA;
import static dev.cairn.bot.features.challenges.ChallengeWorld.BOB;
import static dev.cairn.bot.features.challenges.ChallengeWorld.EVE;
import static dev.cairn.bot.features.challenges.ChallengeWorld.HERE;
import static dev.cairn.bot.features.leaderboards.BoardCurriculum.ROADMAP;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.leaderboards.BoardCurriculum;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Unit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;

/**
 * Compares what people have in challenges with a recount of the history after random operations: a few hundred in the
 * build, as many as {@code -Dcairn.challenges.operations} says otherwise.
 */
class KeptChallengesTest {
    private static final int OPERATIONS = Integer.getInteger("cairn.challenges.operations", 600);
    private static final int OPERATIONS_BETWEEN_RECOUNTS = Math.max(5, OPERATIONS / 1_000);
    private static final List<LearnerId> LEARNERS = List.of(ADA, BOB, EVE);
    private static final List<String> ZONES =
            List.of("UTC", "Europe/Berlin", "Pacific/Kiritimati", "Pacific/Pago_Pago", "America/New_York");
    private static final List<Goal> GOALS = List.of(
            new Goal.Time(600),
            new Goal.Units(3, Optional.empty()),
            new Goal.Units(1, Optional.of(new Target.OfUnit(BoardCurriculum.RIDGE))),
            new Goal.Units(4, Optional.of(new Target.OfPhase(ROADMAP, new PhaseId("hills.phase")))),
            new Goal.Streak(5, 0),
            new Goal.Streak(9, 2));

    private final Random random = new Random(11);
    private final List<Challenge> challenges = new ArrayList<>();
    /** What people have who are in a challenge, as it is counted anew; of those who left, what they had then. */
    private final Map<Membership, String> frozen = new HashMap<>();

    private ChallengeWorld world;
    private ChallengeRecount recount;

    private record Membership(ChallengeId challenge, LearnerId learner) {}

    @BeforeEach
    void open(Database database) {
        world = new ChallengeWorld(database);
        recount = new ChallengeRecount(database);
    }

    @EachDatabase
    void rowsEqualARecountAfterAnyOperations() {
        for (int done = 1; done <= OPERATIONS; done++) {
            pass(Duration.ofMinutes(1 + random.nextInt(random.nextInt(30) == 0 ? 4 * 24 * 60 : 3 * 60)));
            operate();
            world.runDue();
            if (done % OPERATIONS_BETWEEN_RECOUNTS == 0) {
                assertRowsEqualARecount("after %s operations".formatted(done));
            }
        }
        assertThat(frozen).isNotEmpty();
    }

    /** Notes what people have in the challenges that close meanwhile, which stays. */
    private void pass(Duration time) {
        Instant after = world.clock.instant().plus(time);
        for (Challenge known : challenges) {
            Challenge challenge = world.now(known);
            if (challenge.canceled().isEmpty()
                    && challenge.closedAt().isEmpty()
                    && !challenge.days().closesAt().isAfter(after)) {
                LEARNERS.forEach(learner -> freeze(challenge, learner));
            }
        }
        world.pass(time);
        world.runDue();
    }

    private void freeze(Challenge challenge, LearnerId learner) {
        Membership membership = new Membership(challenge.id(), learner);
        if (isIn(membership)) {
            frozen.computeIfAbsent(membership, any -> recount.expected(challenge, learner));
        }
    }

    private boolean isIn(Membership membership) {
        return world.challenges
                .entry(membership.challenge(), membership.learner())
                .filter(entry -> entry.leftAt().isEmpty())
                .isPresent();
    }

    private void assertRowsEqualARecount(String when) {
        for (Challenge known : challenges) {
            Challenge challenge = world.now(known);
            for (LearnerId learner : LEARNERS) {
                Membership membership = new Membership(challenge.id(), learner);
                world.challenges.entry(challenge.id(), learner).ifPresent(entry -> {
                    String expected = frozen.containsKey(membership)
                            ? Objects.requireNonNull(frozen.get(membership))
                            : recount.expected(challenge, learner);
                    long latest = entry.latestAt().map(Instant::toEpochMilli).orElse(0L);
                    assertThat(entry.amount() + " " + latest)
                            .as("%s in %s %s", learner, challenge, when)
                            .isEqualTo(expected);
                });
            }
        }
    }

    private void operate() {
        LearnerId learner = any(LEARNERS);
        LocalDate today = world.study.today(learner);
        LocalDate day = random.nextInt(3) == 0 ? today.minusDays(random.nextInt(8)) : today;
        switch (random.nextInt(24)) {
            case 0, 1, 2 -> finish(learner, day);
            case 3, 4, 5, 6, 7 -> world.study.log(learner, 1 + random.nextInt(40), day);
            case 8, 9, 10 -> undoAndPerhapsRedo(learner);
            case 11 -> world.study.removeLog(learner, 1 + random.nextInt(50));
            case 12 -> world.study.reset(learner, ROADMAP);
            case 13 -> world.study.set(learner, before -> before.with(ZoneId.of(any(ZONES))));
            case 14 -> world.study.set(learner, before -> before.with(LocalTime.of(random.nextInt(13), 0)));
            case 15 -> world.zone(any(ZONES));
            case 16, 17 -> create();
            case 18 -> moveAnEnd();
            default -> joinOrLeave(learner);
        }
    }

    private void finish(LearnerId learner, LocalDate day) {
        Unit unit = any(BoardCurriculum.FIRST_EDITION.roadmaps().get(0).units());
        world.study.finish(learner, unit.id(), day);
    }

    private void undoAndPerhapsRedo(LearnerId learner) {
        world.study.undo(learner).ifPresent(undone -> {
            if (random.nextInt(3) == 0) {
                pass(Duration.ofHours(random.nextInt(60)));
                world.study.redo(learner, undone);
            }
        });
    }

    private void create() {
        LocalDate today = LocalDate.ofInstant(world.clock.instant(), ZoneId.of("UTC"));
        LocalDate first = today.minusDays(random.nextInt(10)).plusDays(3);
        NewChallenge draft = world.draft(any(GOALS), Mode.EACH, first, first.plusDays(random.nextInt(20)));
        if (world.challenges.create(draft) instanceof ChallengeChange.Made made) {
            challenges.add(made.challenge());
        }
        if (challenges.size() > 12) {
            challenges.remove(0);
        }
    }

    private void moveAnEnd() {
        if (!challenges.isEmpty()) {
            Challenge challenge = world.now(any(challenges));
            LocalDate last = challenge.days().last().plusDays(random.nextInt(9) - 4);
            world.challenges.edit(
                    HERE,
                    challenge.id(),
                    new ChallengeEdit(
                            new ChallengeActor(EVE, true), Optional.empty(), Optional.of(last), world.clock.instant()));
        }
    }

    private void joinOrLeave(LearnerId learner) {
        if (challenges.isEmpty()) {
            return;
        }
        Challenge challenge = world.now(any(challenges));
        Membership membership = new Membership(challenge.id(), learner);
        if (!isIn(membership)) {
            if (world.tryJoin(challenge, learner, Optional.empty()) instanceof ChallengeChange.Made) {
                frozen.remove(membership);
            }
        } else if (random.nextInt(4) == 0 && challenge.closedAt().isEmpty() && !frozen.containsKey(membership)) {
            freeze(challenge, learner);
            world.leave(challenge, learner);
        }
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
