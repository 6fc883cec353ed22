package dev.cairn.bot.features.roadmaps;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Markdown;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.testkit.CardLimits;
import dev.cairn.testkit.LargeCurriculum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks that Discord accepts the cards of every roadmap, including extreme ones. */
class RoadmapCardLimitsTest {
    private static final Curriculum CURRICULUM = LargeCurriculum.curriculum();
    private static final Pathfinder PATHFINDER = new Pathfinder(CURRICULUM);
    private static final RoadmapCards CARDS = new RoadmapCards(CURRICULUM, PATHFINDER);
    private static final PartCards PARTS =
            new PartCards(CURRICULUM, PATHFINDER, new UnitDetails(CURRICULUM, PATHFINDER));
    private static final Viewer VIEWER = new Viewer(new LearnerId(999_999_999_999_999_999L), Locale.ENGLISH);

    static Stream<Roadmap> roadmaps() {
        return CURRICULUM.roadmaps().stream();
    }

    @Test
    void theListKeepsDiscordsLimitsAndShowsEachRoadmapOnOnePage() {
        List<String> shown = new ArrayList<>();
        for (Card page : pages(number -> CARDS.list(VIEWER, Optional.empty(), number))) {
            shown.add(text(page));
        }
        roadmaps().forEach(roadmap -> {
            assertThat(shown)
                    .filteredOn(page -> page.contains(Markdown.bold(roadmap.title())))
                    .hasSize(1);
            pages(number -> CARDS.list(VIEWER, Optional.of(roadmap.id()), number));
        });
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyOverviewKeepsDiscordsLimitsAndShowsAllPhases(Roadmap roadmap) {
        for (Standing standing : standings(roadmap)) {
            for (boolean followed : List.of(true, false)) {
                List<Card> pages = pages(number -> CARDS.overview(VIEWER, on(roadmap, standing), followed, number));
                assertThat(roadmap.phases()).allMatch(phase -> isOnOneOf(pages, Markdown.escape(phase.title())));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyPhaseKeepsDiscordsLimitsAndShowsAllUnits(Roadmap roadmap) {
        roadmap.phases().forEach(phase -> {
            for (Standing standing : standings(roadmap)) {
                List<Card> pages = pages(number -> PARTS.phase(VIEWER, on(roadmap, standing), phase, number));
                assertThat(phase.units()).allMatch(unit -> isOnOneOf(pages, Markdown.escape(unit.title())));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyCollectionKeepsDiscordsLimitsAndShowsAllEntries(Roadmap roadmap) {
        roadmap.collections().forEach(collection -> {
            List<Card> pages = pages(number -> PARTS.collection(VIEWER, roadmap, collection, number));
            assertThat(collection.entries()).allMatch(entry -> isOnOneOf(pages, Markdown.escape(entry.title())));
        });
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void theTipsKeepDiscordsLimitsAndAreAllShown(Roadmap roadmap) {
        List<Card> pages = pages(number -> PARTS.tips(VIEWER, roadmap, number));
        assertThat(roadmap.tips()).allMatch(tip -> isOnOneOf(pages, Markdown.escape(tip)));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void anIncompleteSelectSaysSo(Roadmap roadmap) {
        Card card = CARDS.overview(VIEWER, on(roadmap, Standing.NOTHING), true, 0);
        int parts = roadmap.phases().size()
                + roadmap.collections().size()
                + (roadmap.tips().isEmpty() ? 0 : 1);
        assertThat(selects(card))
                .singleElement()
                .satisfies(menu -> assertThat(menu.placeholder())
                        .isEqualTo(
                                parts <= Select.MAX_ENTRIES
                                        ? "Open a part of it"
                                        : "Open a part of it (25 of " + parts
                                                + "; /roadmap show finds them all by name)"));
    }

    @ParameterizedTest
    @MethodSource("roadmaps")
    void everyWayToFollowARoadmapKeepsDiscordsLimits(Roadmap roadmap) {
        FollowCards cards = new FollowCards(CURRICULUM, PATHFINDER, learner -> false, learner -> Optional.empty());
        ChooserAnswers answers = new ChooserAnswers(
                ChooserAnswers.Start.KNOWS_SOME_ML,
                ChooserAnswers.Interest.General.EVERYTHING,
                ChooserAnswers.StudyTime.General.A_FEW_HOURS_A_WEEK);
        for (Optional<Track> track : orNone(roadmap.tracks())) {
            for (Optional<Pace> pace : orNone(Paces.of(CURRICULUM, roadmap))) {
                TrackChoice route = new TrackChoice(roadmap.id(), track.map(Track::id));
                RoadmapStanding studying = new RoadmapStanding(roadmap, route, pace, Standing.NOTHING);
                Follower.Followed followed = new Follower.Followed(studying, /* isFirst= */ true, /* isOnly= */ true);
                Recommendation same = new Recommendation(roadmap, track, Recommendation.Why.HAS_THE_TRACK, 300, 200);
                CardLimits.assertWithinLimits(cards.following(VIEWER, followed));
                CardLimits.assertWithinLimits(cards.chosen(VIEWER, followed, List.of(same, same), answers));
            }
        }
    }

    private static <T> List<Optional<T>> orNone(List<T> some) {
        return Stream.concat(Stream.of(Optional.<T>empty()), some.stream().map(Optional::of))
                .toList();
    }

    /** A roadmap not begun, and one with all units in each state. */
    private static List<Standing> standings(Roadmap roadmap) {
        Stream<Standing> uniform = Arrays.stream(UnitState.values())
                .map(state -> roadmap.units().stream()
                        .reduce(ReportedStanding.NOTHING, (said, unit) -> said.with(unit.id(), state), (a, b) -> b))
                .map(PATHFINDER::standing);
        return Stream.concat(Stream.of(Standing.NOTHING), uniform).toList();
    }

    private static RoadmapStanding on(Roadmap roadmap, Standing standing) {
        return new RoadmapStanding(
                roadmap, new TrackChoice(roadmap.id(), Optional.empty()), Optional.empty(), standing);
    }

    /** All pages from the first to the last, each checked against Discord's limits. */
    private static List<Card> pages(IntFunction<Card> page) {
        List<Card> pages = new ArrayList<>(List.of(page.apply(0)));
        while (labels(pages.get(pages.size() - 1)).contains("Next")) {
            pages.add(page.apply(pages.size()));
        }
        pages.forEach(CardLimits::assertWithinLimits);
        assertThat(page.apply(9_999)).isEqualTo(pages.get(pages.size() - 1));
        return pages;
    }

    private static boolean isOnOneOf(List<Card> pages, String words) {
        return pages.stream().anyMatch(page -> text(page).contains(words));
    }

    private static String text(Card card) {
        StringBuilder text = new StringBuilder();
        for (Card.Block block : card.blocks()) {
            if (block instanceof Card.TextDisplay words) {
                text.append(words.markdown()).append('\n');
            } else if (block instanceof Card.Section section) {
                text.append(section.markdown()).append('\n');
            }
        }
        return text.toString();
    }

    private static List<String> labels(Card card) {
        return card.blocks().stream()
                .flatMap(block -> block instanceof Card.ActionRow row ? row.buttons().stream() : Stream.empty())
                .filter(button -> !(button instanceof Button.Interactive interactive && interactive.disabled()))
                .map(Button::label)
                .toList();
    }

    private static List<Select> selects(Card card) {
        return card.blocks().stream()
                .flatMap(block -> block instanceof Card.SelectRow row ? Stream.of(row.select()) : Stream.empty())
                .toList();
    }
}
