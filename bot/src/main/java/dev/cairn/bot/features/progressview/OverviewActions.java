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

/** What the buttons and the menu of the progress cards do. */
final class OverviewActions {
    static final String SHOW = "progress.show";
    static final String SHARE = "progress.share";
    static final String NOW = "progress.now";
    static final String MINE = "progress.mine";

    private final ProgressView showing;
    private final RoadmapLookup roadmaps;

    OverviewActions(ProgressView showing, RoadmapLookup roadmaps) {
        this.showing = showing;
        this.roadmaps = roadmaps;
    }

    List<Action> all() {
        return List.of(
                Action.of(SHOW, AnswerMode.UPDATE, this::show),
                Action.of(SHARE, AnswerMode.PUBLIC, this::share),
                Action.of(NOW, AnswerMode.PRIVATE, this::now),
                Action.of(MINE, AnswerMode.PRIVATE, this::mine));
    }

    private Reply show(ComponentPress press) {
        String chosen = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return Reply.of(showing.to(press.request(), whose(press), Optional.of(roadmaps.find(chosen))));
    }

    private Reply share(ComponentPress press) {
        return Reply.of(showing.toAll(press.request(), roadmap(press, 0)));
    }

    private Reply now(ComponentPress press) {
        return Reply.of(showing.to(press.request(), whose(press), Optional.of(roadmap(press, 1))));
    }

    private Reply mine(ComponentPress press) {
        return Reply.of(
                showing.to(press.request(), Subject.acting(press.request().person()), Optional.empty()));
    }

    private Roadmap roadmap(ComponentPress press, int argument) {
        return roadmaps.find(press.argument(argument));
    }

    /** Whose progress it is; whether it may be seen is asked each time. */
    private static Subject whose(ComponentPress press) {
        Invoker acting = press.request().person();
        try {
            LearnerId id = new LearnerId(Long.parseLong(press.argument(0), Character.MAX_RADIX));
            return id.equals(acting.id()) ? Subject.acting(acting) : new Subject(id, Optional.empty());
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }

    static String encoded(LearnerId learner) {
        return Long.toString(learner.value(), Character.MAX_RADIX);
    }
}
