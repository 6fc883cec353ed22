package dev.cairn.bot.features.study;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.ReportedStanding;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.path.UnitState;
import dev.cairn.testkit.LargeCurriculum;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Briefings of each unit of the longest roadmaps there can be, where it is the one left to study. */
public final class EveryBriefing {
    static final Curriculum CURRICULUM = LargeCurriculum.curriculum();
    static final Pathfinder PATHFINDER = new Pathfinder(CURRICULUM);
    static final ProposalCard PROPOSALS =
            new ProposalCard(CURRICULUM, PATHFINDER, new UnitDetails(CURRICULUM, PATHFINDER), EveryBriefing::focus);

    private EveryBriefing() {}

    public static Stream<Briefing> stream() {
        return CURRICULUM.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream().map(unit -> of(roadmap, unit)));
    }

    private static Briefing of(Roadmap roadmap, Unit unit) {
        Standing standing = open(roadmap, unit);
        TrackChoice route = new TrackChoice(roadmap.id(), Optional.empty());
        return PROPOSALS.brief(
                Locale.ENGLISH, PATHFINDER.propose(route, unit.id(), standing, Duration.ofHours(1)), standing);
    }

    private static Button focus(Viewer viewer, Unit unit, int minutes) {
        String label = "Focus " + minutes + " min";
        return Button.secondary(
                label, CustomId.forOwner("focus.begin", viewer.id(), unit.id().value(), Integer.toString(minutes)));
    }

    /** Returns a standing in which all is done but this unit, its alternatives, and what teaches the same. */
    static Standing open(Roadmap roadmap, Unit unit) {
        ReportedStanding reported = roadmap.units().stream()
                .filter(each -> !each.equals(unit) && !areAlternatives(each, unit) && !teaches(each, unit))
                .reduce(ReportedStanding.NOTHING, (done, each) -> done.with(each.id(), UnitState.DONE), (a, b) -> b);
        Standing standing = PATHFINDER.standing(reported);
        assertThat(PATHFINDER.availability(roadmap.id(), unit.id(), standing))
                .as("%s", unit.id())
                .isInstanceOf(Availability.Open.class);
        return standing;
    }

    private static boolean areAlternatives(Unit one, Unit other) {
        return one.oneOf().isPresent()
                && one.oneOf().map(Unit.OneOf::group).equals(other.oneOf().map(Unit.OneOf::group));
    }

    private static boolean teaches(Unit one, Unit other) {
        return one.resources().stream()
                .anyMatch(use -> other.resources().stream().anyMatch(use::covers));
    }
}
