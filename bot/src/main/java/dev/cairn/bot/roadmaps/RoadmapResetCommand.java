package dev.cairn.bot.roadmaps;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.study.Studies;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** {@code /roadmap reset}: starts a roadmap afresh, after asking. */
final class RoadmapResetCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.in(
            RoadmapsFeature.FAMILY,
            "reset",
            "Clear what you did on a roadmap, and start it afresh",
            AnswerMode.PRIVATE,
            OptionSpec.requiredSuggested("roadmap", "Which roadmap"));

    private final Studies studies;
    private final RoadmapFinder roadmaps;

    RoadmapResetCommand(Studies studies, RoadmapFinder roadmaps) {
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
        Marks marks = Marks.on(roadmap, studies.on(request.learner(), roadmap).standing());
        return Reply.of(
                marks.isNone()
                        ? RoadmapCards.said(request.learner(), RoadmapCopy.nothingToReset(roadmap))
                        : ask(request.learner(), roadmap, marks));
    }

    private Card ask(LearnerId learner, Roadmap roadmap, Marks marks) {
        String id = roadmap.id().value();
        return Card.in(Card.Tone.CAUTION)
                .text(RoadmapCopy.askReset(roadmap, marks, studies.owedTo(roadmap, learner)))
                .buttons(
                        Button.grave("Start afresh", ActionId.forOwner(RoadmapActions.RESET, learner, id)),
                        Button.plain("Keep it all", ActionId.forOwner(RoadmapActions.KEEP, learner, id)))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
