package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** {@code /roadmap reset}: starts a roadmap afresh, after asking. */
final class RoadmapResetCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.FAMILY,
            "reset",
            "Clear what you did on a roadmap, and start it afresh",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", "Which roadmap"));

    private final StudyService studies;
    private final RoadmapFinder roadmaps;

    RoadmapResetCommand(StudyService studies, RoadmapFinder roadmaps) {
        this.studies = studies;
        this.roadmaps = roadmaps;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Roadmap roadmap = roadmaps.find(options.requiredText("roadmap"));
        MarkCount marks =
                MarkCount.on(roadmap, studies.on(request.learner(), roadmap).standing());
        return Reply.of(
                marks.isNone()
                        ? RoadmapCards.said(request.learner(), RoadmapCopy.nothingToReset(roadmap))
                        : ask(request.learner(), roadmap, marks));
    }

    private Card ask(LearnerId learner, Roadmap roadmap, MarkCount marks) {
        String id = roadmap.id().value();
        return Card.in(Card.Tone.WARNING)
                .text(RoadmapCopy.askReset(roadmap, marks, studies.owedTo(roadmap, learner)))
                .buttons(
                        Button.danger("Start afresh", CustomId.forOwner(RoadmapActions.RESET, learner, id)),
                        Button.secondary("Keep it all", CustomId.forOwner(RoadmapActions.KEEP, learner, id)))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
