package dev.cairn.bot.features.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.spy;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import dev.cairn.bot.features.settings.JdbiCalendars;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.bot.progress.StepSelection;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.WhenOption;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Tests how many transactions an answer takes, since each one waits for a connection. */
class UnitChangesTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Unit ALGEBRA =
            CURRICULUM.resolve(new UnitId("mit-18-06-linear-algebra")).get(0);
    private static final Unit WITHOUT_STEPS = CURRICULUM.roadmaps().stream()
            .flatMap(roadmap -> roadmap.units().stream())
            .filter(unit -> unit.steps().isEmpty())
            .findFirst()
            .orElseThrow();
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Request REQUEST = new Request(
            new InteractionId(7),
            new Invoker(new LearnerId(5), "Grace"),
            Locale.ENGLISH,
            new InteractionContext.Private(),
            NOON);

    private Database database;
    private UnitOption units;
    private UnitChanges changes;
    private WhenOption when;
    private NextUnit next;

    @BeforeEach
    void spyOnTheDatabase(Database migrated) {
        database = spy(migrated);
        JdbiCalendars calendars = new JdbiCalendars(database);
        ProgressLedger ledger =
                new ProgressLedger(new JdbiProgressStore(database, calendars, new ChangeTracker()), CURRICULUM);
        StudyService study = new StudyService(CURRICULUM, ledger, calendars, Clock.fixed(NOON, ZoneOffset.UTC));
        units = new UnitOption(study, new UnitFinder(CURRICULUM, study.pathfinder()));
        changes = study.changes();
        when = new WhenOption(calendars);
        ProposalCard proposals = new ProposalCard(
                CURRICULUM, study.pathfinder(), study.details(), (viewer, unit, minutes) -> focusButton());
        next = new NextUnit(study, proposals, mock(RoadmapGuide.class), learner -> Optional.empty());
        clearInvocations(database);
    }

    private static final TimeSpentPrompt.Question QUESTION = new TimeSpentPrompt.Question(
            "How long did it take?", List.of(Button.secondary("1 h", CustomId.forAnyone("answer"))));

    private static Button focusButton() {
        return Button.secondary("Focus", CustomId.forAnyone("focus"));
    }

    @EachDatabase
    void doneCommandAsksAfterOneRead() {
        UnitResultCard results =
                new UnitResultCard((viewer, unit, day, today) -> QUESTION, request -> Optional.empty());
        DoneCommand done = new DoneCommand(units, when, new Finishing(changes, next, results));

        done.handle(REQUEST, new Options(Map.of("unit", ALGEBRA.id().value())));

        assertTransactions(1, 0);
    }

    @EachDatabase
    void doneCommandReadsTheCalendarAndWritesTheUnitThatWasPicked() {
        UnitResultCard results =
                new UnitResultCard((viewer, unit, day, today) -> QUESTION, request -> Optional.empty());
        DoneCommand done = new DoneCommand(units, when, new Finishing(changes, next, results));

        done.handle(REQUEST, new Options(Map.of("unit", WITHOUT_STEPS.id().value())));

        assertTransactions(1, 1);
    }

    @EachDatabase
    void finishedUnitIsDrawnFromWhatTheWriteReturns() {
        assertThat(changes.finish(REQUEST, ALGEBRA, TODAY, TODAY)).isInstanceOf(UnitResult.Finished.class);

        assertTransactions(0, 1);
    }

    @EachDatabase
    void skippedUnitIsDrawnFromWhatTheWriteReturns() {
        assertThat(changes.skip(REQUEST, ALGEBRA, SkipReason.KNOWN)).isInstanceOf(UnitResult.Skipped.class);

        assertTransactions(0, 1);
    }

    @EachDatabase
    void tickedStepsTakeOneReadBeforeTheWrite() {
        Step first = ALGEBRA.steps().get(0);

        assertThat(changes.tick(
                        REQUEST, new StepSelection(ALGEBRA, Set.of(first.id()), Set.of(first.id())), today -> today))
                .isInstanceOfSatisfying(
                        TickResult.StepsLeft.class,
                        left -> assertThat(left.roadmapStanding().standing().ticked())
                                .containsExactly(first.id()));

        assertTransactions(1, 1);
    }

    private void assertTransactions(int reads, int writes) {
        verify(database, times(reads)).read(any());
        verify(database, times(writes)).write(any());
    }
}
