package dev.cairn.bot.study;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Place;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.ArrayList;
import java.util.List;

/** Draws what finishing a unit or passing it over did. */
final class SettledCard {
    private final TookQuestion took;

    SettledCard(TookQuestion took) {
        this.took = took;
    }

    Card of(LearnerId learner, Settled settled) {
        Card.Tone tone = settled instanceof Settled.Finished ? Card.Tone.ACHIEVED : Card.Tone.TRAIL;
        Card.Builder card = Card.in(tone).text(String.join("\n", lines(settled)));
        if (settled instanceof Settled.Finished finished) {
            took.about(learner, finished.unit(), finished.day(), finished.today())
                    .ifPresent(asked -> card.divider().text(asked.markdown()).buttons(asked.answers()));
        }
        return card.buttons(next(learner)).build();
    }

    /** A sentence, and the way on. */
    static Card said(LearnerId learner, String markdown) {
        return Card.in(Card.Tone.TRAIL).text(markdown).buttons(next(learner)).build();
    }

    private static List<String> lines(Settled settled) {
        if (settled instanceof Settled.Finished finished) {
            return finished(finished);
        }
        if (settled instanceof Settled.Skipped skipped) {
            return skipped(skipped);
        }
        if (settled instanceof Settled.DoneElsewhere done) {
            return List.of(StudyCopy.doneElsewhere(done.unit(), done.through()));
        }
        return List.of(
                settled instanceof Settled.DoneBefore before
                        ? StudyCopy.alreadyFinished(before.unit(), before.when())
                        : StudyCopy.alreadySkipped(settled.unit()));
    }

    /** The line that tells what else is done; none for nothing. */
    static List<String> alsoDone(List<Place> elsewhere) {
        return elsewhere.isEmpty() ? List.of() : List.of(StudyCopy.alsoDone(elsewhere));
    }

    private static List<String> finished(Settled.Finished finished) {
        List<String> lines = new ArrayList<>();
        lines.add(StudyCopy.finished(finished.unit()));
        if (!finished.day().equals(finished.today())) {
            lines.add(StudyCopy.finishedFor(finished.day()));
        }
        if (finished.completes()) {
            lines.add(StudyCopy.complete(finished.roadmap()));
        }
        if (!finished.unlocked().isEmpty()) {
            lines.add(StudyCopy.unlocked(finished.unlocked()));
        } else if (!finished.completes()) {
            lines.add(StudyCopy.unlocksNothing());
        }
        lines.addAll(alsoDone(finished.elsewhere()));
        return lines;
    }

    private static List<String> skipped(Settled.Skipped skipped) {
        List<String> lines = new ArrayList<>();
        lines.add(
                skipped.reason() == SkipReason.KNOWN
                        ? StudyCopy.skippedKnown(skipped.unit())
                        : StudyCopy.skippedUnwanted(skipped.unit()));
        if (!skipped.unlocked().isEmpty()) {
            lines.add(StudyCopy.unlocked(skipped.unlocked()));
        }
        if (!skipped.shaky().isEmpty()) {
            lines.add(StudyCopy.warnOfGap(skipped.shaky()));
        }
        if (!skipped.elsewhere().isEmpty()) {
            lines.add(StudyCopy.alsoKnown(skipped.elsewhere()));
        }
        return lines;
    }

    /** A unit of which more than one step is left, and the step it is about today. */
    record Left(Unit unit, int steps, Step today) {}

    /** Asks, when steps are left, whether the whole unit is meant or only the step of today. */
    static Card askWhetherWhole(LearnerId learner, Left left, SittingChoice minutes) {
        Unit unit = left.unit();
        ActionId step = ActionId.forOwner(
                StudyActions.DONE_STEP, learner, unit.id().value(), minutes.encoded(), place(unit, left.today()));
        return Card.in(Card.Tone.TRAIL)
                .text(StudyCopy.askWhetherWhole(unit, left.steps()))
                .buttons(
                        Button.good("The whole unit", ProposalCard.id(StudyActions.DONE_WHOLE, learner, unit, minutes)),
                        Button.plain(StudyCopy.tickOnly(left.today()), step),
                        Button.plain("Back", ProposalCard.id(StudyActions.SHOW, learner, unit, minutes)))
                .build();
    }

    /** A step as a button names it, so that pressing twice is not two steps; its id beside the unit's would be too long. */
    static String place(Unit unit, Step step) {
        return Integer.toString(unit.steps().indexOf(step));
    }

    private static Button next(LearnerId learner) {
        return Button.main("What’s next", ActionId.forOwner(StudyActions.NEXT, learner));
    }
}
