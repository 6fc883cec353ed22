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
import dev.cairn.curriculum.path.Progress.Amount;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Draws a unit with everything the learner can do about it. What one needs every day stands in the first row; the rest is
 * behind a button, which stays in its place.
 */
final class ProposalCard {
    private static final int FOCUS_MINUTES = 25;
    private static final List<Integer> OTHER_FOCUS_MINUTES = List.of(15, 50, 90);
    private static final int MAX_CHOICES = 5;

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
        Button more = StudyButtons.more(viewer, proposal.unit(), minutes);
        return start(viewer, proposal, standing, new FirstRow(minutes, more)).build();
    }

    /** Draws a proposal with what is behind the button for more. */
    Card drawWithMore(Viewer viewer, Proposal proposal, Standing standing, AvailableMinutes minutes) {
        Unit unit = proposal.unit();
        Button less = StudyButtons.less(viewer, unit, minutes);
        Card.Builder card = start(viewer, proposal, standing, new FirstRow(minutes, less));
        steps(viewer, unit, standing, minutes).ifPresent(card::select);
        Button start =
                standing.state(unit.id()).filter(UnitState.STARTED::equals).isPresent()
                        ? StudyButtons.started(viewer, unit, minutes)
                        : StudyButtons.start(viewer, unit, minutes);
        card.buttons(
                start,
                StudyButtons.swap(viewer, unit, minutes),
                StudyButtons.known(viewer, unit, minutes),
                StudyButtons.share(viewer, unit, minutes));
        return card.buttons(OTHER_FOCUS_MINUTES.stream()
                        .filter(length -> length != focusMinutes(minutes))
                        .map(length -> focus.start(viewer, unit, length))
                        .toList())
                .build();
    }

    /**
     * The parts of the first row that differ.
     *
     * @param toggle shows more or less
     */
    private record FirstRow(AvailableMinutes minutes, Button toggle) {}

    private Card.Builder start(Viewer viewer, Proposal proposal, Standing standing, FirstRow row) {
        Briefing briefing = brief(viewer.locale(), proposal, standing);
        Unit unit = briefing.unit();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(briefing.heading())
                .text(briefing.today())
                .shortenable(briefing.reason());
        details.notes(viewer.locale(), unit, standing).ifPresent(card::shortenable);
        card.shortenable(details.materials(viewer.locale(), unit, proposal.step()));
        List<Button> buttons = new ArrayList<>();
        briefing.open().ifPresent(buttons::add);
        buttons.add(focus.start(viewer, unit, focusMinutes(row.minutes())));
        buttons.add(StudyButtons.finish(viewer, unit, row.minutes()));
        buttons.add(row.toggle());
        return card.buttons(buttons);
    }

    /** Takes no longer than the learner has. */
    private static int focusMinutes(AvailableMinutes minutes) {
        return Math.min(FOCUS_MINUTES, minutes.minutes().orElse(FOCUS_MINUTES));
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
                today + bar(words, unit, standing),
                words.reason(proposal, pathfinder.metBefore(unit, standing)),
                details.open(locale, unit, proposal.step()));
    }

    private String bar(ProposalCopy words, Unit unit, Standing standing) {
        Amount amount = pathfinder.progress(unit, standing);
        int ticked = Math.toIntExact(unit.steps().stream()
                .filter(step -> standing.ticked().contains(step.id()))
                .count());
        return amount.doneHours() > 0
                ? "\n" + words.bar(amount, ticked, unit.steps().size())
                : "";
    }

    /** Asks which of several alternatives the learner wants to study. */
    Card drawChoice(Viewer viewer, Proposal proposal, AvailableMinutes minutes) {
        ProposalCopy words = ProposalCopy.in(viewer.locale());
        Unit first = proposal.unit();
        return Card.in(Card.Tone.NEUTRAL)
                .shortenable(words.choice(location(first), proposal.choice()))
                .shortenable(words.reason(proposal, List.of()))
                .buttons(proposal.choice().stream()
                        .limit(MAX_CHOICES)
                        .map(choice -> StudyButtons.choose(viewer, choice.unit(), minutes))
                        .toList())
                .build();
    }

    /** Draws a unit that is not open: settled, or waiting for something else. */
    Card drawClosed(Viewer viewer, Unit unit, Availability availability, Standing standing) {
        ProposalCopy words = ProposalCopy.in(viewer.locale());
        Card.Builder card =
                Card.in(Card.Tone.NEUTRAL).text(words.heading(location(unit), details.facts(viewer.locale(), unit)));
        List<Button> buttons = new ArrayList<>();
        details.open(viewer.locale(), unit).ifPresent(buttons::add);
        buttons.add(StudyButtons.next(viewer));
        if (availability instanceof Availability.Locked locked) {
            card.shortenable(words.locked(locked.missing()));
            buttons.add(StudyButtons.done(viewer, unit));
            buttons.add(StudyButtons.known(viewer, unit, AvailableMinutes.NONE));
        } else if (standing.isSettled(unit.id())) {
            UnitState state = standing.state(unit.id()).orElseThrow();
            card.text(words.settled(state, standing.elsewhere(unit.id())));
            if (state.isSkipped()) {
                buttons.add(StudyButtons.start(viewer, unit, AvailableMinutes.NONE));
            }
        }
        details.notes(viewer.locale(), unit, standing).ifPresent(card::shortenable);
        card.shortenable(details.materials(viewer.locale(), unit));
        buttons.add(StudyButtons.share(viewer, unit, AvailableMinutes.NONE));
        return card.buttons(buttons).build();
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
                Optional.of(words.stepHint(unit.estimatedDuration(step), step.depth())),
                standing.ticked().contains(step.id()));
    }

    /** Draws what everybody in the channel sees when a learner shares the unit. */
    Card share(Locale locale, String name, Unit unit) {
        ProposalCopy words = ProposalCopy.in(locale);
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.shared(name, location(unit), details.facts(locale, unit)))
                .shortenable(details.materials(locale, unit))
                .buttons(StudyButtons.studyToo(locale, unit))
                .build();
    }

    private UnitLocation location(Unit unit) {
        return curriculum.locationOf(unit.id()).orElseThrow();
    }
}
