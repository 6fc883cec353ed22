package dev.cairn.bot.features.study;

import dev.cairn.bot.features.study.UnitResult.Milestones;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.progress.SkipReason;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws the result of finishing or skipping a unit. Its first row has one button, at the left: where Done stood on the card
 * before, nothing changes data under a second tap.
 */
final class UnitResultCard {
    private final TimeSpentPrompt timeSpent;
    private final FinishedNote note;

    UnitResultCard(TimeSpentPrompt timeSpent, FinishedNote note) {
        this.timeSpent = timeSpent;
        this.note = note;
    }

    Card of(Request request, UnitResult result) {
        Viewer viewer = request.viewer();
        Card.Tone tone = result instanceof UnitResult.Finished ? Card.Tone.SUCCESS : Card.Tone.NEUTRAL;
        Card.Builder card =
                Card.in(tone).text(String.join("\n", lines(viewer, result))).buttons(StudyButtons.next(viewer));
        if (result instanceof UnitResult.Finished finished) {
            if (finished.logged().isZero()) {
                TimeSpentPrompt.Question question =
                        timeSpent.question(viewer, finished.unit(), finished.day(), finished.today());
                card.separator().text(question.markdown()).buttons(question.answers());
            }
            card.buttons(StudyButtons.celebrate(viewer, celebration(finished)));
            note.of(request).ifPresent(section -> card.section(section.markdown(), section.button()));
        }
        return card.build();
    }

    /** Draws a message with the button that shows the next unit. */
    static Card message(Viewer viewer, String markdown) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .buttons(StudyButtons.next(viewer))
                .build();
    }

    /** The greatest achievement that the learner may want to share. */
    private static Celebration celebration(UnitResult.Finished finished) {
        Milestones milestones = finished.milestones();
        if (milestones.roadmap().isPresent()) {
            return new Celebration.OfRoadmap(finished.roadmap());
        }
        if (milestones.phase().isPresent()) {
            return new Celebration.OfPhase(milestones.phase().get());
        }
        return milestones.recordStreak().isPresent()
                ? new Celebration.OfStreak(milestones.recordStreak().getAsInt())
                : new Celebration.OfUnit(finished.unit());
    }

    private static List<String> lines(Viewer viewer, UnitResult result) {
        StudyCopy words = StudyCopy.in(viewer.locale());
        if (result instanceof UnitResult.Finished finished) {
            return finished(words, CelebrationCopy.in(viewer.locale()), finished);
        }
        if (result instanceof UnitResult.Skipped skipped) {
            return skipped(words, skipped);
        }
        return List.of(settledBefore(words, result));
    }

    /** Says that a unit is done or skipped already. */
    static String settledBefore(StudyCopy words, UnitResult result) {
        if (result instanceof UnitResult.DoneElsewhere done) {
            return words.doneElsewhere(done.unit(), done.through());
        }
        return result instanceof UnitResult.DoneBefore before
                ? words.alreadyFinished(before.unit(), before.when())
                : words.alreadySkipped(result.unit());
    }

    private static List<String> finished(StudyCopy words, CelebrationCopy joy, UnitResult.Finished finished) {
        List<String> lines = new ArrayList<>();
        Milestones milestones = finished.milestones();
        milestones.roadmap().ifPresent(figures -> lines.add(joy.roadmapComplete(finished.roadmap(), figures)));
        milestones
                .phase()
                .filter(phase -> milestones.roadmap().isEmpty())
                .ifPresent(phase -> lines.add(joy.phaseComplete(phase)));
        lines.add(joy.finished(finished.unit()));
        milestones.required().ifPresent(amount -> lines.add(joy.howFar(amount)));
        milestones.recordStreak().ifPresent(days -> lines.add(joy.recordStreak(days)));
        if (!finished.day().equals(finished.today())) {
            lines.add(words.finishedFor(finished.day()));
        }
        if (!finished.elsewhere().isEmpty()) {
            lines.add(words.alsoDone(finished.elsewhere()));
        }
        if (!finished.unlocked().isEmpty()) {
            lines.add(words.unlocked(finished.unlocked()));
        }
        milestones
                .next()
                .filter(next -> milestones.roadmap().isEmpty())
                .ifPresent(next -> lines.add(joy.nextUnit(next)));
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

    /** Asks how much of a unit is done: one step, or all of it. */
    static Card askHowMuch(Viewer viewer, OpenSteps open) {
        StudyCopy words = StudyCopy.in(viewer.locale());
        Button back =
                Button.secondary(words.back(), StudyButtons.id(StudyActions.SHOW, viewer, open.unit(), open.minutes()));
        return Card.in(Card.Tone.NEUTRAL)
                .text(words.askHowMuch(open.unit(), open.steps()))
                .buttons(StudyButtons.finishStep(viewer, open))
                .buttons(StudyButtons.finishWhole(viewer, open), back)
                .build();
    }
}
