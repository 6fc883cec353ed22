package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Elsewhere;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Draws the unit to study now, with everything one can do about it. */
final class ProposalCard {
    /** The action that starts the focus timer, which is its own to carry out. */
    private static final String FOCUS = "focus.begin";

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;

    ProposalCard(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
    }

    /**
     * The card.
     *
     * @param before lines to say first, as after a swap; may be none
     */
    Card draw(LearnerId learner, Proposal proposal, Standing standing, AvailableMinutes minutes, List<String> before) {
        Briefing briefing = brief(proposal, standing);
        Unit unit = briefing.unit();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        before.forEach(card::text);
        card.text(briefing.heading());
        briefing.open()
                .ifPresentOrElse(
                        link -> card.link(briefing.today(), ProposalCopy.open(link), link.url()),
                        () -> card.text(briefing.today()));
        card.text(briefing.why());
        List<Resource> resources = resources(unit).toList();
        if (!resources.isEmpty()) {
            card.text(ProposalCopy.where(unit, resources));
        }
        steps(learner, unit, standing, minutes).ifPresent(card::select);
        return card.buttons(buttons(learner, unit, standing, minutes))
                .buttons(focus(learner, unit, 25), focus(learner, unit, 50))
                .build();
    }

    private static Button focus(LearnerId learner, Unit unit, int minutes) {
        return Button.secondary(
                ProposalCopy.focus(minutes),
                CustomId.forOwner(FOCUS, learner, unit.id().value(), Integer.toString(minutes)));
    }

    /** The words of it. */
    Briefing brief(Proposal proposal, Standing standing) {
        Unit unit = proposal.unit();
        String today = proposal.sitting()
                .map(sitting -> ProposalCopy.today(unit, sitting))
                .orElseGet(() -> ProposalCopy.allTicked(unit.steps().size()));
        return new Briefing(
                unit,
                ProposalCopy.heading(curriculum.placeOf(unit.id()).orElseThrow()),
                today,
                ProposalCopy.why(proposal, pathfinder.metBefore(unit, standing)),
                firstLink(unit));
    }

    /** The card of a unit that is not open: settled, or waiting for something else. */
    Card look(LearnerId learner, Unit unit, Availability availability, Optional<Elsewhere> elsewhere) {
        UnitLocation place = curriculum.placeOf(unit.id()).orElseThrow();
        boolean locked = availability instanceof Availability.Locked;
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(ProposalCopy.heading(place))
                .text(
                        availability instanceof Availability.Locked missing
                                ? ProposalCopy.locked(missing.missing())
                                : ProposalCopy.settled(elsewhere));
        List<Resource> resources = resources(unit).toList();
        if (!resources.isEmpty()) {
            card.text(ProposalCopy.where(unit, resources));
        }
        List<Button> buttons = new ArrayList<>();
        buttons.add(Button.primary("What’s next", CustomId.forOwner(StudyActions.NEXT, learner)));
        if (locked) {
            buttons.add(Button.secondary("Done", id(StudyActions.DONE, learner, unit, AvailableMinutes.NONE)));
            buttons.add(Button.secondary("I know this", id(StudyActions.KNOWN, learner, unit, AvailableMinutes.NONE)));
        }
        buttons.add(Button.secondary("Share", id(StudyActions.SHARE, learner, unit, AvailableMinutes.NONE)));
        return card.buttons(buttons).build();
    }

    private static List<Button> buttons(LearnerId learner, Unit unit, Standing standing, AvailableMinutes minutes) {
        boolean started =
                standing.state(unit.id()).filter(UnitState.STARTED::equals).isPresent();
        Stream<Button> start = started
                ? Stream.empty()
                : Stream.of(Button.primary("Start", id(StudyActions.START, learner, unit, minutes)));
        return Stream.concat(
                        start,
                        Stream.of(
                                Button.success("Done", id(StudyActions.DONE, learner, unit, minutes)),
                                Button.secondary("Swap", id(StudyActions.SWAP, learner, unit, minutes)),
                                Button.secondary("I know this", id(StudyActions.KNOWN, learner, unit, minutes)),
                                Button.secondary("Share", id(StudyActions.SHARE, learner, unit, minutes))))
                .toList();
    }

    private static Optional<Select> steps(LearnerId learner, Unit unit, Standing standing, AvailableMinutes minutes) {
        if (unit.steps().isEmpty()) {
            return Optional.empty();
        }
        List<Select.Entry> entries =
                unit.steps().stream().map(step -> entry(unit, step, standing)).toList();
        int ticked =
                Math.toIntExact(entries.stream().filter(Select.Entry::chosen).count());
        String placeholder = ProposalCopy.tickPlaceholder(ticked, unit.steps().size());
        return Optional.of(Select.any(id(StudyActions.TICK, learner, unit, minutes), placeholder, entries));
    }

    private static Select.Entry entry(Unit unit, Step step, Standing standing) {
        return new Select.Entry(
                step.title(),
                step.id().value(),
                Optional.of(ProposalCopy.stepHint(unit.estimatedDuration(step))),
                standing.ticked().contains(step.id()));
    }

    static CustomId id(String action, LearnerId learner, Unit unit, AvailableMinutes minutes) {
        return CustomId.forOwner(action, learner, unit.id().value(), minutes.encoded());
    }

    private Stream<Resource> resources(Unit unit) {
        return unit.resources().stream()
                .map(ResourceUse::resource)
                .distinct()
                .flatMap(id -> curriculum.resource(id).stream());
    }

    private Optional<Link> firstLink(Unit unit) {
        return resources(unit).flatMap(resource -> resource.links().stream()).findFirst();
    }

    /** What everybody in the channel sees when the learner shares it. */
    Card share(String name, Unit unit) {
        UnitLocation place = curriculum.placeOf(unit.id()).orElseThrow();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(ProposalCopy.shared(name, place));
        List<Resource> resources = resources(unit).toList();
        if (!resources.isEmpty()) {
            card.text(ProposalCopy.where(unit, resources));
        }
        return card.build();
    }
}
