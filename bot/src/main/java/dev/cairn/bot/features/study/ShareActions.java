package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Unit;
import java.util.List;

/** The actions that tell a channel what a learner studies or has finished. */
final class ShareActions {
    private final UnitChanges changes;
    private final UnitFinder units;
    private final ProposalCard proposals;
    private final CelebrationCards celebrations;
    private final Sharing sharing;
    private final NextUnit next;

    ShareActions(
            UnitChanges changes,
            UnitFinder units,
            ProposalCard proposals,
            CelebrationCards celebrations,
            Sharing sharing,
            NextUnit next) {
        this.next = next;
        this.changes = changes;
        this.units = units;
        this.proposals = proposals;
        this.celebrations = celebrations;
        this.sharing = sharing;
    }

    List<Action> all() {
        return List.of(
                Action.of(StudyActions.SHARE, AnswerMode.PUBLIC, this::share),
                Action.of(StudyActions.CELEBRATE, AnswerMode.PUBLIC, this::celebrate),
                Action.of(StudyActions.STUDY_TOO, AnswerMode.PRIVATE, this::studyToo));
    }

    /** Anybody may press it; each sees the unit as it is for them. */
    private Reply studyToo(ComponentPress press) {
        return Reply.of(next.card(press.viewer(), units.byButton(press.argument(0)), AvailableMinutes.NONE));
    }

    private Reply share(ComponentPress press) {
        Unit unit = units.byButton(press.argument(0));
        return sharing.post(press.request(), "studying:" + unit.id().value(), () -> {
            changes.settled(press.learner(), unit).ifPresent(settled -> {
                throw new UserError(StudyCopy.text(words -> UnitResultCard.settledBefore(words, settled)));
            });
            return proposals.share(
                    press.viewer().locale(), press.request().invoker().name(), unit);
        });
    }

    private Reply celebrate(ComponentPress press) {
        String kind = press.argument(0);
        String value = press.argument(1);
        return sharing.post(
                press.request(), "finished:" + kind + ":" + value, () -> celebrations.of(press.request(), kind, value));
    }
}
