package dev.cairn.bot.features.study;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.testkit.CardLimits;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that Discord takes the study cards of every unit of the curriculum. */
class StudyCardLimitsTest {
    private static final Curriculum CURRICULUM = EveryBriefing.CURRICULUM;
    private static final Pathfinder PATHFINDER = EveryBriefing.PATHFINDER;
    private static final ProposalCard PROPOSALS = EveryBriefing.PROPOSALS;
    private static final LocalDate DAY = LocalDate.of(2026, 9, 30);
    private static final UnitResultCard RESULTS =
            new UnitResultCard(StudyCardLimitsTest::longQuestion, StudyCardLimitsTest::note);
    private static final Viewer VIEWER = Viewer.unknown(new LearnerId(999_999_999_999_999_999L));
    private static final Request REQUEST = new Request(
            new InteractionId(7),
            new Invoker(VIEWER.id(), "Grace"),
            Locale.ENGLISH,
            new InteractionContext.Private(),
            Instant.EPOCH);
    private static final List<OptionalInt> MINUTES = List.of(
            OptionalInt.empty(),
            OptionalInt.of(AvailableMinutes.MIN_MINUTES),
            OptionalInt.of(45),
            OptionalInt.of(AvailableMinutes.MAX_MINUTES));

    private static TimeSpentPrompt.Question longQuestion(Viewer viewer, Unit unit, LocalDate day, LocalDate today) {
        List<Button> answers = IntStream.range(0, 5)
                .mapToObj(number -> Button.secondary("answer", CustomId.forOwner("answer", viewer.id(), number + "")))
                .toList();
        return new TimeSpentPrompt.Question("How long did it take you on Wed, September 30?", answers);
    }

    private static Optional<Card.Section> note(Request request) {
        Button button = Button.secondary("Show me", CustomId.forOwner("note", request.learner()));
        return Optional.of(new Card.Section("x".repeat(200), button));
    }

    static Stream<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps().stream();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void discordTakesEveryProposal(Roadmap roadmap) {
        for (Unit unit : roadmap.units()) {
            ReportedStanding open = EveryBriefing.open(roadmap, unit).reported();
            ReportedStanding ticked =
                    unit.steps().stream().map(Step::id).reduce(open, ReportedStanding::withTicked, (a, b) -> b);
            for (OptionalInt minutes : MINUTES) {
                for (ReportedStanding standing : List.of(open, open.with(unit.id(), UnitState.STARTED), ticked)) {
                    CardLimits.assertWithinLimits(
                            proposal(roadmap, unit, PATHFINDER.standing(standing), AvailableMinutes.of(minutes)));
                }
            }
            CardLimits.assertWithinLimits(PROPOSALS.share(Locale.ENGLISH, "N".repeat(32), unit));
        }
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void discordTakesEveryChoice(Roadmap roadmap) {
        TrackChoice route = new TrackChoice(roadmap.id(), Optional.empty());
        for (Unit unit : roadmap.units()) {
            PATHFINDER
                    .next(route, EveryBriefing.open(roadmap, unit), Duration.ofHours(1))
                    .filter(proposal -> !proposal.choice().isEmpty())
                    .map(proposal -> PROPOSALS.drawChoice(VIEWER, proposal, AvailableMinutes.NONE))
                    .ifPresent(CardLimits::assertWithinLimits);
        }
    }

    private static Card proposal(Roadmap roadmap, Unit unit, Standing standing, AvailableMinutes minutes) {
        TrackChoice route = new TrackChoice(roadmap.id(), Optional.empty());
        var proposal = PATHFINDER.propose(route, unit.id(), standing, minutes.orElseGet(() -> Duration.ofHours(1)));
        Card card = PROPOSALS.drawWithMore(VIEWER, proposal, standing, minutes);
        return NextUnit.withFirst(new EnglishStudyCopy().swapped(unit), card);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void discordTakesEveryAnswerToDoneAndSkip(Roadmap roadmap) {
        List<Unit> all = roadmap.units();
        List<UnitLocation> places = CURRICULUM.roadmaps().stream()
                .flatMap(each -> each.units().stream())
                .flatMap(unit -> CURRICULUM.locationOf(unit.id()).stream())
                .toList();
        for (Unit unit : all) {
            Stream.of(
                            new UnitResult.Finished(
                                    unit,
                                    roadmap,
                                    all,
                                    places,
                                    DAY.minusDays(1),
                                    DAY,
                                    Duration.ZERO,
                                    everything(roadmap)),
                            new UnitResult.Finished(
                                    unit,
                                    roadmap,
                                    List.of(),
                                    List.of(),
                                    DAY,
                                    DAY,
                                    Duration.ZERO,
                                    UnitResult.Milestones.NONE),
                            new UnitResult.DoneBefore(unit, Instant.EPOCH),
                            new UnitResult.Skipped(unit, SkipReason.KNOWN, all, List.of(), List.of()),
                            new UnitResult.Skipped(unit, SkipReason.NOT_FOR_ME, all, all, places),
                            new UnitResult.DoneElsewhere(unit, places),
                            new UnitResult.SkippedBefore(unit))
                    .map(result -> RESULTS.of(REQUEST, result))
                    .forEach(CardLimits::assertWithinLimits);
            for (Step step : unit.steps()) {
                AvailableMinutes longest = AvailableMinutes.of(OptionalInt.of(AvailableMinutes.MAX_MINUTES));
                CardLimits.assertWithinLimits(UnitResultCard.askHowMuch(
                        VIEWER, new OpenSteps(unit, unit.steps().size(), step, longest, DAY)));
            }
        }
    }

    private static UnitResult.Milestones everything(Roadmap roadmap) {
        return new UnitResult.Milestones(
                Optional.of(new Progress.Amount(1_000, 1_000, 99, 0, 99)),
                Optional.of(roadmap.units().get(0)),
                Optional.of(roadmap.phases().get(0)),
                Optional.of(new UnitResult.CompletedRoadmap(99, Duration.ofHours(1_000), 1_000)),
                OptionalInt.of(365));
    }
}
