package dev.cairn.bot.roadmaps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Select;
import dev.cairn.bot.study.Paces;
import dev.cairn.bot.study.Studying;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.CurriculumReader;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Route;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.testkit.CardLimits;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever roadmaps there are, Discord takes the cards that show them. */
class RoadmapCardLimitsTest {
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final RoadmapCards CARDS = new RoadmapCards(CURRICULUM, new Pathfinder(CURRICULUM));
    private static final LearnerId LONGEST_OWNER = new LearnerId(999_999_999_999_999_999L);

    static Stream<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps().stream();
    }

    @Test
    void theListIsTakenWhicheverRoadmapIsFollowed() {
        CardLimits.assertHeldBy(CARDS.list(LONGEST_OWNER, Optional.empty()));
        roadmaps().forEach(roadmap -> CardLimits.assertHeldBy(CARDS.list(LONGEST_OWNER, Optional.of(roadmap.id()))));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyRoadmapIsTakenAsAWhole(Roadmap roadmap) {
        for (Standing standing : standings(roadmap)) {
            CardLimits.assertHeldBy(CARDS.overview(LONGEST_OWNER, roadmap, standing, false));
            CardLimits.assertHeldBy(CARDS.overview(LONGEST_OWNER, roadmap, standing, true));
        }
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyPhaseIsTaken(Roadmap roadmap) {
        roadmap.phases().forEach(phase -> {
            for (Standing standing : standings(roadmap)) {
                CardLimits.assertHeldBy(CARDS.phase(LONGEST_OWNER, roadmap, phase, standing));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyCollectionIsTaken(Roadmap roadmap) {
        roadmap.collections().forEach(kept -> CardLimits.assertHeldBy(CARDS.collection(LONGEST_OWNER, roadmap, kept)));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyPartHasItsPlaceInTheMenu(Roadmap roadmap) {
        assertThat(roadmap.phases().size() + roadmap.collections().size()).isLessThanOrEqualTo(Select.MOST);
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyWayToFollowItIsTaken(Roadmap roadmap) {
        List<String> advice = List.of(ChooseCopy.programFirst(), ChooseCopy.skipAhead());
        for (Optional<Track> track : orNone(roadmap.tracks())) {
            for (Optional<Pace> pace : orNone(Paces.of(CURRICULUM, roadmap))) {
                Route route = new Route(roadmap.id(), track.map(Track::id));
                Studying studying = new Studying(roadmap, route, pace, Standing.NOTHING);
                CardLimits.assertHeldBy(CARDS.following(LONGEST_OWNER, studying, advice));
            }
        }
    }

    private static <T> List<Optional<T>> orNone(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of))
                .toList();
    }

    /** Nothing begun, and all of it in each state. */
    private static List<Standing> standings(Roadmap roadmap) {
        Stream<Standing> uniform = Arrays.stream(UnitState.values())
                .map(state -> roadmap.units().stream()
                        .reduce(Standing.NOTHING, (said, unit) -> said.with(unit.id(), state), (a, b) -> b));
        return Stream.concat(Stream.of(Standing.NOTHING), uniform).toList();
    }
}
