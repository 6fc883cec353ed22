package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Proposal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the unit a learner should study now and puts it on a card. */
final class NextUnit {
    private final StudyService study;
    private final Pathfinder pathfinder;
    private final ProposalCard proposals;
    private final RoadmapGuide guide;

    NextUnit(StudyService study, ProposalCard proposals, RoadmapGuide guide) {
        this.study = study;
        this.pathfinder = study.pathfinder();
        this.proposals = proposals;
        this.guide = guide;
    }

    /**
     * Draws the next unit.
     *
     * @param requested the roadmap to look at instead of the active one
     */
    Card card(Viewer viewer, Optional<Roadmap> requested, AvailableMinutes minutes) {
        return requested
                .map(roadmap -> study.on(viewer.id(), roadmap))
                .or(() -> study.active(viewer.id()))
                .map(roadmapStanding -> card(viewer, roadmapStanding, minutes))
                .orElseGet(() -> guide.welcome(viewer));
    }

    /** Draws the next unit on a roadmap. */
    Card card(Viewer viewer, RoadmapStanding roadmapStanding, AvailableMinutes minutes) {
        Card card = pathfinder
                .next(
                        roadmapStanding.trackChoice(),
                        roadmapStanding.standing(),
                        minutes.or(roadmapStanding.usualSitting()))
                .map(proposal -> proposals.draw(viewer, proposal, roadmapStanding.standing(), minutes))
                .orElseGet(() -> nothingLeft(viewer, roadmapStanding));
        return pathfinder.isComplete(roadmapStanding.trackChoice(), roadmapStanding.standing())
                ? withFirst(StudyCopy.in(viewer.locale()).complete(roadmapStanding.roadmap()), card)
                : card;
    }

    /** Returns the card with a line of Markdown above everything else. */
    static Card withFirst(String markdown, Card card) {
        List<Card.Block> blocks = new ArrayList<>();
        blocks.add(new Card.TextDisplay(markdown));
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }

    private Card nothingLeft(Viewer viewer, RoadmapStanding roadmapStanding) {
        List<Unit> optional = roadmapStanding.roadmap().units().stream()
                .filter(unit -> unit.requirement() == Requirement.OPTIONAL)
                .filter(unit -> !roadmapStanding.standing().isSettled(unit.id()))
                .toList();
        return Card.in(Card.Tone.SUCCESS)
                .text(StudyCopy.in(viewer.locale()).afterwards(optional))
                .buttons(guide.others(viewer))
                .build();
    }

    /** Puts the next unit into words; empty if the learner follows nothing or has nothing left. */
    Optional<Briefing> briefing(Viewer viewer) {
        return study.active(viewer.id())
                .flatMap(roadmapStanding -> pathfinder
                        .next(roadmapStanding.trackChoice(), roadmapStanding.standing(), roadmapStanding.usualSitting())
                        .map(proposal -> proposals.brief(viewer.locale(), proposal, roadmapStanding.standing())));
    }

    /** Draws a unit of the learner's choice, open or not. */
    Card card(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return card(viewer, study.onRoadmapOf(viewer.id(), unit), unit, minutes);
    }

    /**
     * Draws a unit of the learner's choice, open or not.
     *
     * @param roadmapStanding the learner on the unit's roadmap
     */
    Card card(Viewer viewer, RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        Availability availability = availability(roadmapStanding, unit);
        return availability instanceof Availability.Open
                ? proposals.draw(viewer, propose(roadmapStanding, unit, minutes), roadmapStanding.standing(), minutes)
                : proposals.drawClosed(viewer, unit, availability, roadmapStanding.standing());
    }

    /** Returns the step that the card of the unit proposes; empty if the unit is not open or has no step left. */
    Optional<Step> todaysStep(RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        return availability(roadmapStanding, unit) instanceof Availability.Open
                ? propose(roadmapStanding, unit, minutes).step()
                : Optional.empty();
    }

    private Availability availability(RoadmapStanding roadmapStanding, Unit unit) {
        return pathfinder.availability(roadmapStanding.roadmap().id(), unit.id(), roadmapStanding.standing());
    }

    private Proposal propose(RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        return pathfinder.propose(
                roadmapStanding.trackChoice(),
                unit.id(),
                roadmapStanding.standing(),
                minutes.or(roadmapStanding.usualSitting()));
    }
}
