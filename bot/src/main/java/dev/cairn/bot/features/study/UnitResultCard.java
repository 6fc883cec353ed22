package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.progress.SkipReason;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Unit;
import java.util.ArrayList;
import java.util.List;

/** Draws the result of finishing or skipping a unit. */
final class UnitResultCard {
    private final TimeSpentPrompt timeSpent;

    UnitResultCard(TimeSpentPrompt timeSpent) {
        this.timeSpent = timeSpent;
    }

    Card of(Viewer viewer, UnitResult result) {
        Card.Tone tone = result instanceof UnitResult.Finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL;
        Card.Builder card = Card.in(tone).text(String.join("\n", lines(StudyCopy.in(viewer.locale()), result)));
        if (result instanceof UnitResult.Finished finished && finished.logged().isZero()) {
            TimeSpentPrompt.Question question =
                    timeSpent.question(viewer, finished.unit(), finished.day(), finished.today());
            card.separator().text(question.markdown()).buttons(question.answers());
        }
        return card.buttons(StudyButtons.next(viewer)).build();
    }

    /** Draws a message with the button that shows the next unit. */
    static Card message(Viewer viewer, String markdown) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .buttons(StudyButtons.next(viewer))
                .build();
    }

    private static List<String> lines(StudyCopy words, UnitResult result) {
        if (result instanceof UnitResult.Finished finished) {
            return finished(words, finished);
        }
        if (result instanceof UnitResult.Skipped skipped) {
            return skipped(words, skipped);
        }
        if (result instanceof UnitResult.DoneElsewhere done) {
            return List.of(words.doneElsewhere(done.unit(), done.through()));
        }
        return List.of(
                result instanceof UnitResult.DoneBefore before
                        ? words.alreadyFinished(before.unit(), before.when())
                        : words.alreadySkipped(result.unit()));
    }

    private static List<String> finished(StudyCopy words, UnitResult.Finished finished) {
        List<String> lines = new ArrayList<>();
        lines.add(words.finished(finished.unit()));
        if (!finished.day().equals(finished.today())) {
            lines.add(words.finishedFor(finished.day()));
        }
        if (finished.completes()) {
            lines.add(words.complete(finished.roadmap()));
        }
        if (!finished.unlocked().isEmpty()) {
            lines.add(words.unlocked(finished.unlocked()));
        } else if (!finished.completes()) {
            lines.add(words.unlocksNothing());
        }
        if (!finished.elsewhere().isEmpty()) {
            lines.add(words.alsoDone(finished.elsewhere()));
        }
        return lines;
    }

    private static List<String> skipped(StudyCopy words, UnitResult.Skipped skipped) {
        List<String> lines = new ArrayList<>();
        lines.add(
                skipped.reason() == SkipReason.KNOWN
                        ? words.skippedKnown(skipped.unit())
                        : words.skippedUnwanted(skipped.unit()));
        if (!skipped.unlocked().isEmpty()) {
            lines.add(words.unlocked(skipped.unlocked()));
        }
        if (!skipped.builtOnSkipped().isEmpty()) {
            lines.add(words.warnOfGap(skipped.builtOnSkipped()));
        }
        if (!skipped.elsewhere().isEmpty()) {
            lines.add(words.alsoKnown(skipped.elsewhere()));
        }
        return lines;
    }

    /**
     * A unit with more than one step left.
     *
     * @param steps how many steps are left
     * @param today the step proposed for today
     */
    record OpenSteps(Unit unit, int steps, Step today) {}

    /** Asks whether the whole unit is done or only the step of today. */
    static Card askWhetherWhole(Viewer viewer, OpenSteps open, AvailableMinutes minutes) {
        StudyCopy words = StudyCopy.in(viewer.locale());
        Unit unit = open.unit();
        CustomId step = CustomId.forOwner(
                StudyActions.DONE_STEP,
                viewer.id(),
                unit.id().value(),
                minutes.encoded(),
                position(unit, open.today()));
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.askWhetherWhole(unit, open.steps()))
                .buttons(
                        Button.success(
                                words.wholeUnit(), StudyButtons.id(StudyActions.DONE_WHOLE, viewer, unit, minutes)),
                        Button.secondary(words.tickOnly(open.today()), step),
                        Button.secondary(words.back(), StudyButtons.id(StudyActions.SHOW, viewer, unit, minutes)))
                .build();
    }

    /** Names a step in a button, so that pressing twice ticks one step; with both ids the custom id would be too long. */
    static String position(Unit unit, Step step) {
        return Integer.toString(unit.steps().indexOf(step));
    }
}
