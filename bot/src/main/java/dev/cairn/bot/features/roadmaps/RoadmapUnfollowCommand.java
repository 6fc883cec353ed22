package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** {@code /roadmap unfollow}: leaves a roadmap; what was done on it stays. */
final class RoadmapUnfollowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.FAMILY,
            "unfollow",
            "Stop following a roadmap; what you did on it stays",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", "Which roadmap"));

    private final StudyService studies;
    private final RoadmapFinder roadmaps;

    RoadmapUnfollowCommand(StudyService studies, RoadmapFinder roadmaps) {
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
        boolean followed = studies.unfollow(request, roadmap);
        String said = followed
                ? RoadmapCopy.unfollowed(
                        roadmap, studies.active(request.learner()).map(RoadmapStanding::roadmap))
                : RoadmapCopy.notFollowed(roadmap);
        return Reply.of(RoadmapCards.said(request.learner(), said));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
