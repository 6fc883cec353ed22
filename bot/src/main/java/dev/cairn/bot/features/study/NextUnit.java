package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
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
import java.util.function.Function;

/** Finds what a learner should study now, and puts it on a card. */
final class NextUnit {
    /** The action that lists the roadmaps, which is theirs to carry out. */
    private static final String ROADMAPS = "roadmap.list";

    private final StudyService studies;
    private final Pathfinder pathfinder;
    private final ProposalCard drawing;
    private final Function<LearnerId, Card> welcome;

    /** @param welcome the card for one who follows no roadmap yet */
    NextUnit(StudyService studies, Pathfinder pathfinder, ProposalCard drawing, Function<LearnerId, Card> welcome) {
        this.studies = studies;
        this.pathfinder = pathfinder;
        this.drawing = drawing;
        this.welcome = welcome;
    }

    /**
     * The card with the next unit.
     *
     * @param asked the roadmap to look at instead of the active one
     * @param before lines to say first
     */
    Card card(LearnerId learner, Optional<Roadmap> asked, AvailableMinutes minutes, List<String> before) {
        Optional<RoadmapStanding> studying =
                asked.map(roadmap -> studies.on(learner, roadmap)).or(() -> studies.active(learner));
        return studying.map(where -> card(learner, where, minutes, before)).orElseGet(() -> welcome.apply(learner));
    }

    private Card card(LearnerId learner, RoadmapStanding studying, AvailableMinutes minutes, List<String> before) {
        List<String> lines = new ArrayList<>(before);
        boolean complete = pathfinder.isComplete(studying.route(), studying.standing());
        if (complete) {
            lines.add(StudyCopy.complete(studying.roadmap()));
        }
        Optional<Proposal> proposal =
                pathfinder.next(studying.route(), studying.standing(), minutes.or(studying.usualSitting()));
        if (proposal.isEmpty()) {
            return afterwards(learner, studying, lines);
        }
        return drawing.draw(learner, proposal.get(), studying.standing(), minutes, lines);
    }

    /** What that card says of the unit; empty for one who follows nothing, or has nothing left. */
    Optional<Briefing> briefing(LearnerId learner) {
        return studies.active(learner)
                .flatMap(studying -> pathfinder
                        .next(studying.route(), studying.standing(), studying.usualSitting())
                        .map(proposal -> drawing.brief(proposal, studying.standing())));
    }

    private Card afterwards(LearnerId learner, RoadmapStanding studying, List<String> before) {
        Card.Builder card = Card.in(Card.Tone.SUCCESS);
        before.forEach(card::text);
        List<Unit> optional = studying.roadmap().units().stream()
                .filter(unit -> unit.requirement() == Requirement.OPTIONAL)
                .filter(unit -> !studying.standing().isSettled(unit.id()))
                .toList();
        return card.text(StudyCopy.afterwards(optional))
                .buttons(Button.primary("Other roadmaps", CustomId.forOwner(ROADMAPS, learner)))
                .build();
    }

    /** The card for one unit of the learner's choice, as it stands now. */
    Card card(LearnerId learner, Unit unit, AvailableMinutes minutes) {
        return card(learner, unit, minutes, List.of());
    }

    /**
     * The same.
     *
     * @param before lines to say first
     */
    Card card(LearnerId learner, Unit unit, AvailableMinutes minutes, List<String> before) {
        RoadmapStanding studying = studies.around(learner, unit);
        return proposal(studying, unit, minutes)
                .map(proposal -> drawing.draw(learner, proposal, studying.standing(), minutes, before))
                .orElseGet(() -> drawing.look(
                        learner,
                        unit,
                        availability(studying, unit),
                        studying.standing().elsewhere(unit.id())));
    }

    /** The step that card names; empty for a unit that is not open or has none left. */
    Optional<Step> todaysStep(LearnerId learner, Unit unit, AvailableMinutes minutes) {
        return proposal(studies.around(learner, unit), unit, minutes).flatMap(Proposal::step);
    }

    private Availability availability(RoadmapStanding studying, Unit unit) {
        return pathfinder.availability(studying.roadmap().id(), unit.id(), studying.standing());
    }

    private Optional<Proposal> proposal(RoadmapStanding studying, Unit unit, AvailableMinutes minutes) {
        return availability(studying, unit) instanceof Availability.Open
                ? Optional.of(pathfinder.propose(
                        studying.route(), unit.id(), studying.standing(), minutes.or(studying.usualSitting())))
                : Optional.empty();
    }

    /** The next card, on the roadmap of the unit just dealt with. */
    Card cardAfter(LearnerId learner, Unit unit, AvailableMinutes minutes, List<String> before) {
        return card(learner, studies.around(learner, unit), minutes, before);
    }
}
