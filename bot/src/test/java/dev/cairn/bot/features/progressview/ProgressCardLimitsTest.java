package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.settings.LearnerSettings;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.streaks.Streak;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.path.Forecast;
import dev.cairn.curriculum.path.Forecast.Pacing;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.testkit.CardLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that Discord accepts the progress cards of every roadmap, at every degree of progress. */
class ProgressCardLimitsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Pathfinder PATHFINDER = new Pathfinder(CURRICULUM);
    private static final LearnerId LONGEST_ID = new LearnerId(999_999_999_999_999_999L);
    private static final Viewer VIEWER = new Viewer(LONGEST_ID, Locale.ENGLISH);
    private static final String LONGEST_NAME = "*".repeat(80);
    private static final Subject LEARNER = new Subject(LONGEST_ID, Optional.of(LONGEST_NAME));
    private static final LocalDate DAY = LocalDate.of(2027, 3, 12);
    private static final Instant NOW = Instant.parse("2027-03-12T12:00:00Z");
    private static final List<Forecast> FORECASTS = List.of(
            new Forecast.Finished(),
            new Forecast.Unpaced(),
            new Forecast.OutOfSight(Pacing.OWN, 0.2),
            new Forecast.On(Pacing.ROADMAPS, 12.5, DAY, DAY.plusDays(60), Optional.of(DAY.plusDays(400))));

    static Stream<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps().stream();
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyCardKeepsDiscordsLimits(Roadmap roadmap) {
        ProgressCards cards = new ProgressCards(new PictureCache(DrawingLimit.perCore()));
        for (Standing standing : standings(roadmap)) {
            for (Forecast forecast : FORECASTS) {
                ProgressSnapshot snapshot = snapshot(roadmap, standing, forecast);
                CardLimits.assertWithinLimits(cards.ownCard(VIEWER, LEARNER, snapshot));
                CardLimits.assertWithinLimits(cards.phasesCard(VIEWER, LEARNER, snapshot));
                CardLimits.assertWithinLimits(cards.othersCard(VIEWER, LEARNER, snapshot));
                CardLimits.assertWithinLimits(cards.sharedCard(VIEWER, LONGEST_NAME, snapshot, true));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void aCardNamesEveryPhase(Roadmap roadmap) {
        Card card = new ProgressCards(new PictureCache(DrawingLimit.perCore()))
                .phasesCard(VIEWER, LEARNER, snapshot(roadmap, Standing.NOTHING, new Forecast.Unpaced()));

        assertThat(card.toString()).doesNotContain("more phase");
    }

    private static ProgressSnapshot snapshot(Roadmap roadmap, Standing standing, Forecast forecast) {
        return new ProgressSnapshot(
                roadmap,
                roadmap.tracks().stream().findFirst(),
                ProgressSnapshot.Following.NOT_THIS,
                CURRICULUM.roadmaps(),
                PATHFINDER.progress(TrackChoice.of(roadmap.id()), standing),
                forecast,
                new Streak(
                        1_000, 1_000, 3, DAY, true, Optional.of(NOW), Optional.of(NOW.plusSeconds(1)), new TreeMap<>()),
                Map.of(),
                LearnerSettings.DEFAULT.calendar());
    }

    /** A roadmap not begun, and one with all units in each state. */
    private static List<Standing> standings(Roadmap roadmap) {
        Stream<Standing> uniform = Arrays.stream(UnitState.values())
                .map(state -> roadmap.units().stream()
                        .reduce(ReportedStanding.NOTHING, (said, unit) -> said.with(unit.id(), state), (a, b) -> b))
                .map(PATHFINDER::standing);
        return Stream.concat(Stream.of(Standing.NOTHING), uniform).toList();
    }
}
