package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /roadmap list}: lists all roadmaps. */
final class RoadmapListCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.GROUP,
            "list",
            RoadmapCommandCopy.text(RoadmapCommandCopy::listDescription),
            AnswerMode.PRIVATE);

    private final StudyService studyService;
    private final RoadmapCards cards;

    RoadmapListCommand(StudyService studyService, RoadmapCards cards) {
        this.studyService = studyService;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(cards.list(
                request.viewer(),
                studyService
                        .active(request.learner())
                        .map(standing -> standing.roadmap().id()),
                0));
    }
}
