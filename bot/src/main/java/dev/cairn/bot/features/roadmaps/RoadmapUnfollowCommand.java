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

/** {@code /roadmap unfollow}: leaves a roadmap and keeps the learner's marks on it. */
final class RoadmapUnfollowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.GROUP,
            "unfollow",
            RoadmapCommandCopy.text(RoadmapCommandCopy::unfollowDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", RoadmapCommandCopy.text(RoadmapCommandCopy::roadmapOption)));

    private final StudyService studyService;
    private final RoadmapFinder roadmaps;
    private final Follower follower;

    RoadmapUnfollowCommand(StudyService studyService, RoadmapFinder roadmaps, Follower follower) {
        this.studyService = studyService;
        this.roadmaps = roadmaps;
        this.follower = follower;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Roadmap roadmap = roadmaps.find(options.requiredText("roadmap"));
        RoadmapCopy copy = RoadmapCopy.in(request.locale());
        boolean followed = studyService.unfollow(request, roadmap);
        String message = followed
                ? copy.unfollowed(
                        roadmap, studyService.active(request.learner()).map(RoadmapStanding::roadmap))
                : copy.notFollowed(roadmap);
        return Reply.of(RoadmapCards.message(request.viewer(), message));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return RoadmapFinder.suggest(
                follower.followed(request.learner()), options.text(option).orElse(""));
    }
}
