package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;

/** Handles the buttons and the select of the progress cards. */
final class ProgressActions {
    static final String SHOW = "progress.show";
    static final String SHARE = "progress.share";
    static final String NOW = "progress.now";
    static final String MINE = "progress.mine";
    static final String PHASES = "progress.phases";
    static final String WHOLE = "progress.whole";

    private final ProgressView progressView;
    private final RoadmapLookup roadmaps;

    ProgressActions(ProgressView progressView, RoadmapLookup roadmaps) {
        this.progressView = progressView;
        this.roadmaps = roadmaps;
    }

    List<Action> all() {
        return List.of(
                Action.of(SHOW, AnswerMode.UPDATE, this::showOtherRoadmap),
                Action.updating(
                        PHASES, press -> progressView.phasesCard(press.request(), subject(press), roadmap(press, 1))),
                Action.updating(
                        WHOLE,
                        press -> progressView.card(press.request(), subject(press), Optional.of(roadmap(press, 1)))),
                Action.of(SHARE, AnswerMode.PUBLIC, this::share),
                Action.of(NOW, AnswerMode.PRIVATE, this::showCurrent),
                Action.of(MINE, AnswerMode.PRIVATE, this::showOwn));
    }

    private Reply showOtherRoadmap(ComponentPress press) {
        String chosen = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return Reply.of(progressView.card(press.request(), subject(press), Optional.of(roadmaps.find(chosen))));
    }

    private Reply share(ComponentPress press) {
        return progressView.share(press.request(), roadmap(press, 0));
    }

    private Reply showCurrent(ComponentPress press) {
        return Reply.of(progressView.card(press.request(), subject(press), Optional.of(roadmap(press, 1))));
    }

    private Reply showOwn(ComponentPress press) {
        Subject invoker = Subject.of(press.request().invoker());
        return Reply.of(progressView.card(press.request(), invoker, Optional.empty()));
    }

    private Roadmap roadmap(ComponentPress press, int argument) {
        return roadmaps.find(press.argument(argument));
    }

    /** The learner that the custom id names. Anyone can forge it, so visibility is checked on every press. */
    private static Subject subject(ComponentPress press) {
        Invoker invoker = press.request().invoker();
        try {
            LearnerId id = new LearnerId(Long.parseLong(press.argument(0), Character.MAX_RADIX));
            return id.equals(invoker.id()) ? Subject.of(invoker) : new Subject(id, Optional.empty());
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    /** Encodes a learner as an argument of a custom id. */
    static String encode(LearnerId learner) {
        return Long.toString(learner.value(), Character.MAX_RADIX);
    }
}
