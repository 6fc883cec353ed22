package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;

/** {@code /roadmap list}: every roadmap there is. */
final class RoadmapListCommand implements Command {
    private static final CommandSpec SPEC =
            CommandSpec.inGroup(RoadmapsFeature.FAMILY, "list", "The roadmaps there are", AnswerMode.PRIVATE);

    private final StudyService studies;
    private final RoadmapCards cards;

    RoadmapListCommand(StudyService studies, RoadmapCards cards) {
        this.studies = studies;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(cards.list(
                request.learner(),
                studies.active(request.learner())
                        .map(studying -> studying.roadmap().id()),
                0));
    }
}
