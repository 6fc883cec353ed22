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
     * @param asked the roadmap to look at instead of the active one
     */
    Card card(Viewer viewer, Optional<Roadmap> asked, AvailableMinutes minutes) {
        return asked.map(roadmap -> study.on(viewer.id(), roadmap))
                .or(() -> study.active(viewer.id()))
                .map(studying -> card(viewer, studying, minutes))
                .orElseGet(() -> guide.welcome(viewer));
    }

    /** Draws the next unit on a roadmap. */
    Card card(Viewer viewer, RoadmapStanding studying, AvailableMinutes minutes) {
        Card card = pathfinder
                .next(studying.route(), studying.standing(), minutes.or(studying.usualSitting()))
                .map(proposal -> proposals.draw(viewer, proposal, studying.standing(), minutes))
                .orElseGet(() -> nothingLeft(viewer, studying));
        return pathfinder.isComplete(studying.route(), studying.standing())
                ? withFirst(StudyCopy.in(viewer.locale()).complete(studying.roadmap()), card)
                : card;
    }

    /** Returns the card with a line of Markdown above everything else. */
    static Card withFirst(String markdown, Card card) {
        List<Card.Block> blocks = new ArrayList<>();
        blocks.add(new Card.TextDisplay(markdown));
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }

    private Card nothingLeft(Viewer viewer, RoadmapStanding studying) {
        List<Unit> optional = studying.roadmap().units().stream()
                .filter(unit -> unit.requirement() == Requirement.OPTIONAL)
                .filter(unit -> !studying.standing().isSettled(unit.id()))
                .toList();
        return Card.in(Card.Tone.SUCCESS)
                .text(StudyCopy.in(viewer.locale()).afterwards(optional))
                .buttons(guide.others(viewer))
                .build();
    }

    /** Puts the next unit into words; empty if the learner follows nothing or has nothing left. */
    Optional<Briefing> briefing(Viewer viewer) {
        return study.active(viewer.id())
                .flatMap(studying -> pathfinder
                        .next(studying.route(), studying.standing(), studying.usualSitting())
                        .map(proposal -> proposals.brief(viewer.locale(), proposal, studying.standing())));
    }

    /** Draws a unit of the learner's choice, open or not. */
    Card card(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return card(viewer, study.around(viewer.id(), unit), unit, minutes);
    }

    /**
     * Draws a unit of the learner's choice, open or not.
     *
     * @param studying the learner on the unit's roadmap
     */
    Card card(Viewer viewer, RoadmapStanding studying, Unit unit, AvailableMinutes minutes) {
        Availability availability = availability(studying, unit);
        return availability instanceof Availability.Open
                ? proposals.draw(viewer, propose(studying, unit, minutes), studying.standing(), minutes)
                : proposals.drawClosed(viewer, unit, availability, studying.standing());
    }

    /** Returns the step that the card of the unit proposes; empty if the unit is not open or has no step left. */
    Optional<Step> todaysStep(RoadmapStanding studying, Unit unit, AvailableMinutes minutes) {
        return availability(studying, unit) instanceof Availability.Open
                ? propose(studying, unit, minutes).step()
                : Optional.empty();
    }

    private Availability availability(RoadmapStanding studying, Unit unit) {
        return pathfinder.availability(studying.roadmap().id(), unit.id(), studying.standing());
    }

    private Proposal propose(RoadmapStanding studying, Unit unit, AvailableMinutes minutes) {
        return pathfinder.propose(
                studying.route(), unit.id(), studying.standing(), minutes.or(studying.usualSitting()));
    }
}
