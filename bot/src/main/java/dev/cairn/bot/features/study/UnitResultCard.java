package dev.cairn.bot.features.study;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.List;

/** Draws what finishing a unit or passing it over did. */
final class UnitResultCard {
    private final TimeSpentPrompt took;

    UnitResultCard(TimeSpentPrompt took) {
        this.took = took;
    }

    Card of(LearnerId learner, UnitResult settled) {
        Card.Tone tone = settled instanceof UnitResult.Finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL;
        Card.Builder card = Card.in(tone).text(String.join("\n", lines(settled)));
        if (settled instanceof UnitResult.Finished finished) {
            took.about(learner, finished.unit(), finished.day(), finished.today())
                    .ifPresent(asked -> card.separator().text(asked.markdown()).buttons(asked.answers()));
        }
        return card.buttons(next(learner)).build();
    }

    /** A sentence, and the way on. */
    static Card said(LearnerId learner, String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).buttons(next(learner)).build();
    }

    private static List<String> lines(UnitResult settled) {
        if (settled instanceof UnitResult.Finished finished) {
            return finished(finished);
        }
        if (settled instanceof UnitResult.Skipped skipped) {
            return skipped(skipped);
        }
        if (settled instanceof UnitResult.DoneElsewhere done) {
            return List.of(StudyCopy.doneElsewhere(done.unit(), done.through()));
        }
        return List.of(
                settled instanceof UnitResult.DoneBefore before
                        ? StudyCopy.alreadyFinished(before.unit(), before.when())
                        : StudyCopy.alreadySkipped(settled.unit()));
    }

    /** The line that tells what else is done; none for nothing. */
    static List<String> alsoDone(List<UnitLocation> elsewhere) {
        return elsewhere.isEmpty() ? List.of() : List.of(StudyCopy.alsoDone(elsewhere));
    }

    private static List<String> finished(UnitResult.Finished finished) {
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

    private static List<String> skipped(UnitResult.Skipped skipped) {
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
    static Card askWhetherWhole(LearnerId learner, Left left, AvailableMinutes minutes) {
        Unit unit = left.unit();
        CustomId step = CustomId.forOwner(
                StudyActions.DONE_STEP, learner, unit.id().value(), minutes.encoded(), place(unit, left.today()));
        return Card.in(Card.Tone.NEUTRAL)
                .text(StudyCopy.askWhetherWhole(unit, left.steps()))
                .buttons(
                        Button.success(
                                "The whole unit", ProposalCard.id(StudyActions.DONE_WHOLE, learner, unit, minutes)),
                        Button.secondary(StudyCopy.tickOnly(left.today()), step),
                        Button.secondary("Back", ProposalCard.id(StudyActions.SHOW, learner, unit, minutes)))
                .build();
    }

    /** A step as a button names it, so that pressing twice is not two steps; its id beside the unit's would be too long. */
    static String place(Unit unit, Step step) {
        return Integer.toString(unit.steps().indexOf(step));
    }

    private static Button next(LearnerId learner) {
        return Button.primary("What’s next", CustomId.forOwner(StudyActions.NEXT, learner));
    }
}
