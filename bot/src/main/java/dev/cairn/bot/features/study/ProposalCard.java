package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws a unit with everything the learner can do about it. */
final class ProposalCard {
    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final UnitDetails details;
    private final FocusOffer focus;

    ProposalCard(Curriculum curriculum, Pathfinder pathfinder, UnitDetails details, FocusOffer focus) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        this.details = details;
        this.focus = focus;
    }

    /** Draws a proposal. */
    Card draw(Viewer viewer, Proposal proposal, Standing standing, AvailableMinutes minutes) {
        Briefing briefing = brief(viewer.locale(), proposal, standing);
        Unit unit = briefing.unit();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL);
        card.text(briefing.heading());
        briefing.open()
                .ifPresentOrElse(
                        open -> card.link(briefing.today(), open.label(), open.url()),
                        () -> card.text(briefing.today()));
        card.text(briefing.reason());
        details.notes(viewer.locale(), unit, standing).ifPresent(card::text);
        card.text(details.materials(viewer.locale(), unit, proposal.step()));
        steps(viewer, unit, standing, minutes).ifPresent(card::select);
        return card.buttons(buttons(viewer, unit, standing, minutes))
                .buttons(focus.start(viewer, unit, 25), focus.start(viewer, unit, 50))
                .build();
    }

    /** Puts a proposal into words. */
    Briefing brief(Locale locale, Proposal proposal, Standing standing) {
        ProposalCopy words = ProposalCopy.in(locale);
        Unit unit = proposal.unit();
        String today = proposal.sitting()
                .map(sitting -> words.today(unit, sitting))
                .orElseGet(() -> words.allTicked(unit.steps().size()));
        return new Briefing(
                unit,
                words.heading(location(unit), details.facts(locale, unit)),
                today,
                words.reason(proposal, pathfinder.metBefore(unit, standing)),
                details.open(locale, unit, proposal.step()));
    }

    /** Draws a unit that is not open: settled, or waiting for something else. */
    Card drawClosed(Viewer viewer, Unit unit, Availability availability, Standing standing) {
        ProposalCopy words = ProposalCopy.in(viewer.locale());
        Card.Builder card =
                Card.in(Card.Tone.NEUTRAL).text(words.heading(location(unit), details.facts(viewer.locale(), unit)));
        List<Button> buttons = new ArrayList<>();
        buttons.add(StudyButtons.next(viewer));
        if (availability instanceof Availability.Locked locked) {
            card.text(words.locked(locked.missing()));
            buttons.add(StudyButtons.done(viewer, unit));
            buttons.add(StudyButtons.known(viewer, unit, AvailableMinutes.NONE));
        } else {
            card.text(words.settled(standing.elsewhere(unit.id())));
        }
        details.notes(viewer.locale(), unit, standing).ifPresent(card::text);
        card.text(details.materials(viewer.locale(), unit));
        buttons.add(StudyButtons.share(viewer, unit, AvailableMinutes.NONE));
        return card.buttons(buttons).build();
    }

    private static List<Button> buttons(Viewer viewer, Unit unit, Standing standing, AvailableMinutes minutes) {
        List<Button> buttons = new ArrayList<>();
        if (standing.state(unit.id()).filter(UnitState.STARTED::equals).isEmpty()) {
            buttons.add(StudyButtons.start(viewer, unit, minutes));
        }
        buttons.add(StudyButtons.finish(viewer, unit, minutes));
        buttons.add(StudyButtons.swap(viewer, unit, minutes));
        buttons.add(StudyButtons.known(viewer, unit, minutes));
        buttons.add(StudyButtons.share(viewer, unit, minutes));
        return buttons;
    }

    private static Optional<Select> steps(Viewer viewer, Unit unit, Standing standing, AvailableMinutes minutes) {
        if (unit.steps().isEmpty()) {
            return Optional.empty();
        }
        ProposalCopy words = ProposalCopy.in(viewer.locale());
        List<Select.Entry> entries = unit.steps().stream()
                .map(step -> entry(words, unit, step, standing))
                .toList();
        int ticked =
                Math.toIntExact(entries.stream().filter(Select.Entry::chosen).count());
        return Optional.of(Select.any(
                StudyButtons.id(StudyActions.TICK, viewer, unit, minutes),
                words.tickPlaceholder(ticked, entries.size()),
                entries));
    }

    private static Select.Entry entry(ProposalCopy words, Unit unit, Step step, Standing standing) {
        return new Select.Entry(
                step.title(),
                step.id().value(),
                Optional.of(words.stepHint(unit.estimatedDuration(step))),
                standing.ticked().contains(step.id()));
    }

    /** Draws what everybody in the channel sees when a learner shares the unit. */
    Card share(Locale locale, String name, Unit unit) {
        ProposalCopy words = ProposalCopy.in(locale);
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.shared(name, location(unit), details.facts(locale, unit)))
                .text(details.materials(locale, unit))
                .build();
    }

    private UnitLocation location(Unit unit) {
        return curriculum.locationOf(unit.id()).orElseThrow();
    }
}
