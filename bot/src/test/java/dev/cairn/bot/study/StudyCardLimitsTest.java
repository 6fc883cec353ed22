package dev.cairn.bot.study;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Place;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Route;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.testkit.CardLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the curriculum holds, Discord takes the cards that are made of it. */
class StudyCardLimitsTest {
    private static final Curriculum CURRICULUM = EveryBriefing.CURRICULUM;
    private static final Pathfinder PATHFINDER = EveryBriefing.PATHFINDER;
    private static final ProposalCard DRAWING = EveryBriefing.DRAWING;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final SettledCard SETTLED = new SettledCard(StudyCardLimitsTest::askedAtLength);
    private static final LearnerId LONGEST_OWNER = new LearnerId(999_999_999_999_999_999L);
    private static final List<OptionalInt> MINUTES = List.of(
            OptionalInt.empty(),
            OptionalInt.of(SittingChoice.LEAST),
            OptionalInt.of(45),
            OptionalInt.of(SittingChoice.MOST));

    private static Optional<TookQuestion.Asked> askedAtLength(
            LearnerId learner, Unit unit, LocalDate day, LocalDate today) {
        List<Button> answers = IntStream.range(0, 5)
                .mapToObj(number -> Button.plain("answer", ActionId.forOwner("answer", learner, number + "")))
                .toList();
        return Optional.of(new TookQuestion.Asked("How long did it take you on Wed 30 September?", answers));
    }

    static Stream<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps().stream();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyProposalIsTaken(Roadmap roadmap) {
        for (Unit unit : roadmap.units()) {
            Standing open = EveryBriefing.open(roadmap, unit);
            Standing ticked = unit.steps().stream().map(Step::id).reduce(open, Standing::withTicked, (a, b) -> b);
            for (OptionalInt minutes : MINUTES) {
                for (Standing standing : List.of(open, open.with(unit.id(), UnitState.STARTED), ticked)) {
                    CardLimits.assertHeldBy(proposal(roadmap, unit, standing, SittingChoice.of(minutes)));
                }
            }
            CardLimits.assertHeldBy(DRAWING.share("N".repeat(32), unit));
        }
    }

    private static Card proposal(Roadmap roadmap, Unit unit, Standing standing, SittingChoice minutes) {
        Route route = new Route(roadmap.id(), Optional.empty());
        var proposal = PATHFINDER.propose(route, unit.id(), standing, minutes.or(Duration.ofHours(1)));
        return DRAWING.draw(LONGEST_OWNER, proposal, standing, minutes, List.of(StudyCopy.swapped(unit)));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyAnswerToDoneAndSkipIsTaken(Roadmap roadmap) {
        List<Unit> all = roadmap.units();
        List<Place> places = CURRICULUM.roadmaps().stream()
                .flatMap(each -> each.units().stream())
                .flatMap(unit -> CURRICULUM.placeOf(unit.id()).stream())
                .toList();
        for (Unit unit : all) {
            Stream.of(
                            new Settled.Finished(unit, roadmap, all, true, places, DAY.minusDays(1), DAY),
                            new Settled.Finished(unit, roadmap, List.of(), false, List.of(), DAY, DAY),
                            new Settled.DoneBefore(unit, Instant.EPOCH),
                            new Settled.Skipped(unit, SkipReason.KNOWN, all, List.of(), List.of()),
                            new Settled.Skipped(unit, SkipReason.NOT_FOR_ME, all, all, places),
                            new Settled.DoneElsewhere(unit, places),
                            new Settled.Underway(unit, places),
                            new Settled.SkippedBefore(unit))
                    .map(settled -> SETTLED.of(LONGEST_OWNER, settled))
                    .forEach(CardLimits::assertHeldBy);
            for (Step step : unit.steps()) {
                SettledCard.Left left = new SettledCard.Left(unit, unit.steps().size(), step);
                CardLimits.assertHeldBy(SettledCard.askWhetherWhole(
                        LONGEST_OWNER, left, SittingChoice.of(OptionalInt.of(SittingChoice.MOST))));
            }
        }
    }
}
