package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Finds the unit a learner should study now and puts it on a card. */
final class NextUnit {
    private final StudyService study;
    private final Pathfinder pathfinder;
    private final ProposalCard proposals;
    private final RoadmapGuide guide;
    private final WeeklyGoals goals;

    NextUnit(StudyService study, ProposalCard proposals, RoadmapGuide guide, WeeklyGoals goals) {
        this.goals = goals;
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
    Card card(Request request, Optional<Roadmap> requested, AvailableMinutes minutes) {
        Viewer viewer = request.viewer();
        return requested
                .map(roadmap -> study.on(viewer.id(), roadmap))
                .or(() -> study.active(viewer.id()))
                .map(roadmapStanding -> card(viewer, roadmapStanding, minutes))
                .orElseGet(() -> nothingFollowed(request));
    }

    /** Draws what a learner sees who follows no roadmap, or only one that is away. */
    Card nothingFollowed(Request request) {
        return study.followsAbsentRoadmap(request.learner()) ? absentRoadmap(request.viewer()) : guide.welcome(request);
    }

    /** Draws the next unit on a roadmap. */
    Card card(Viewer viewer, RoadmapStanding roadmapStanding, AvailableMinutes minutes) {
        Card card = pathfinder
                .next(
                        roadmapStanding.trackChoice(),
                        roadmapStanding.standing(),
                        sitting(viewer.id(), roadmapStanding, minutes))
                .map(proposal -> withWeek(
                        viewer,
                        roadmapStanding.roadmap(),
                        proposal,
                        draw(viewer, proposal, roadmapStanding.standing(), minutes)))
                .orElseGet(() -> nothingLeft(viewer, roadmapStanding));
        return isFinished(roadmapStanding)
                ? withFirst(StudyCopy.in(viewer.locale()).completeBefore(roadmapStanding.roadmap()), card)
                : card;
    }

    /** Puts the week of the group on top, if the roadmap has one that is still to come or under way. */
    private Card withWeek(Viewer viewer, Roadmap roadmap, Proposal proposal, Card card) {
        if (roadmap.cohort().isEmpty()) {
            return card;
        }
        Cohort cohort = roadmap.cohort().get();
        LocalDate today = study.today(viewer.id());
        LocalDate start = cohort.weeks().get(0).from();
        ProposalCopy words = ProposalCopy.in(viewer.locale());
        return cohort.at(today)
                .map(week -> words.week(
                        week, cohort.weeks().size(), cohort.of(proposal.unit().id())))
                .or(() -> today.isBefore(start) ? Optional.of(words.beforeFirstWeek(start)) : Optional.empty())
                .map(line -> withFirst(line, card))
                .orElse(card);
    }

    private Card absentRoadmap(Viewer viewer) {
        return Card.in(Card.Tone.WARNING)
                .text(StudyCopy.in(viewer.locale()).absentRoadmap())
                .buttons(guide.others(viewer))
                .build();
    }

    /** Whether the roadmap is complete, and not only skipped. */
    private boolean isFinished(RoadmapStanding roadmapStanding) {
        return pathfinder.isComplete(roadmapStanding.trackChoice(), roadmapStanding.standing())
                && pathfinder
                                .progress(roadmapStanding.trackChoice(), roadmapStanding.standing())
                                .overall()
                                .required()
                                .doneUnits()
                        > 0;
    }

    /** Draws a proposal, or asks which of its alternatives the learner wants if that is still open. */
    private Card draw(Viewer viewer, Proposal proposal, Standing standing, AvailableMinutes minutes) {
        return proposal.choice().size() < 2
                ? proposals.draw(viewer, proposal, standing, minutes)
                : proposals.drawChoice(viewer, proposal, minutes);
    }

    /** Returns the card with a line of Markdown above everything else. */
    static Card withFirst(String markdown, Card card) {
        List<Card.Block> blocks = new ArrayList<>();
        blocks.add(new Card.TextDisplay(markdown));
        blocks.addAll(card.blocks());
        return new Card(card.tone(), blocks);
    }

    private Card nothingLeft(Viewer viewer, RoadmapStanding roadmapStanding) {
        if (!isFinished(roadmapStanding)) {
            return allSkipped(viewer, roadmapStanding);
        }
        List<Unit> optional = roadmapStanding.roadmap().units().stream()
                .filter(unit -> unit.requirement() == Requirement.OPTIONAL)
                .filter(unit -> !roadmapStanding.standing().isSettled(unit.id()))
                .toList();
        return Card.in(Card.Tone.SUCCESS)
                .text(StudyCopy.in(viewer.locale()).afterwards(optional))
                .buttons(guide.others(viewer))
                .build();
    }

    private Card allSkipped(Viewer viewer, RoadmapStanding roadmapStanding) {
        StudyCopy words = StudyCopy.in(viewer.locale());
        List<Select.Entry> skipped = roadmapStanding.roadmap().units().stream()
                .filter(unit -> roadmapStanding
                        .standing()
                        .state(unit.id())
                        .filter(UnitState::isSkipped)
                        .isPresent())
                .limit(Select.MAX_ENTRIES)
                .map(unit -> Select.Entry.of(unit.title(), unit.id().value()))
                .toList();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(words.allSkipped(roadmapStanding.roadmap()));
        if (!skipped.isEmpty()) {
            CustomId open = CustomId.forOwner(StudyActions.OPEN, viewer.id());
            card.select(Select.one(open, words.takeBackPlaceholder(), skipped));
        }
        return card.buttons(guide.others(viewer)).build();
    }

    /** Puts the next unit into words; empty if the learner follows nothing or has nothing left. */
    Optional<Briefing> briefing(Viewer viewer) {
        return study.active(viewer.id())
                .flatMap(roadmapStanding -> pathfinder
                        .next(
                                roadmapStanding.trackChoice(),
                                roadmapStanding.standing(),
                                sitting(viewer.id(), roadmapStanding, AvailableMinutes.NONE))
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
        return card(
                viewer,
                roadmapStanding,
                unit,
                () -> proposals.draw(
                        viewer,
                        propose(viewer.id(), roadmapStanding, unit, minutes),
                        roadmapStanding.standing(),
                        minutes));
    }

    /** Draws a unit of the learner's choice with everything that can be done about it. */
    Card cardWithMore(Viewer viewer, Unit unit, AvailableMinutes minutes) {
        return cardWithMore(viewer, study.onRoadmapOf(viewer.id(), unit), unit, minutes);
    }

    /**
     * Draws a unit of the learner's choice with everything that can be done about it.
     *
     * @param roadmapStanding the learner on the unit's roadmap
     */
    Card cardWithMore(Viewer viewer, RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        return card(
                viewer,
                roadmapStanding,
                unit,
                () -> proposals.drawWithMore(
                        viewer,
                        propose(viewer.id(), roadmapStanding, unit, minutes),
                        roadmapStanding.standing(),
                        minutes));
    }

    private Card card(Viewer viewer, RoadmapStanding roadmapStanding, Unit unit, Supplier<Card> ifOpen) {
        Availability availability = availability(roadmapStanding, unit);
        return availability instanceof Availability.Open
                ? ifOpen.get()
                : proposals.drawClosed(viewer, unit, availability, roadmapStanding.standing());
    }

    /** Returns the step that the card of the unit proposes; empty if the unit is not open or has no step left. */
    Optional<Step> todaysStep(LearnerId learner, RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        return availability(roadmapStanding, unit) instanceof Availability.Open
                ? propose(learner, roadmapStanding, unit, minutes).step()
                : Optional.empty();
    }

    private Availability availability(RoadmapStanding roadmapStanding, Unit unit) {
        return pathfinder.availability(roadmapStanding.roadmap().id(), unit.id(), roadmapStanding.standing());
    }

    private Proposal propose(LearnerId learner, RoadmapStanding roadmapStanding, Unit unit, AvailableMinutes minutes) {
        return pathfinder.propose(
                roadmapStanding.trackChoice(),
                unit.id(),
                roadmapStanding.standing(),
                sitting(learner, roadmapStanding, minutes));
    }

    /** How long a sitting is: as long as the learner said, or else as suits their goal, or else their pace. */
    private Duration sitting(LearnerId learner, RoadmapStanding roadmapStanding, AvailableMinutes minutes) {
        return minutes.orElseGet(() -> roadmapStanding.usualSitting(goals.of(learner)));
    }
}
