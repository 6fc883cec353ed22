package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Roadmap;
import java.util.List;

/** {@code /roadmap reset}: clears the learner's marks on a roadmap, after asking. */
final class RoadmapResetCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.GROUP,
            "reset",
            RoadmapCommandCopy.text(RoadmapCommandCopy::resetDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", RoadmapCommandCopy.text(RoadmapCommandCopy::roadmapOption)));

    private final StudyService studyService;
    private final RoadmapFinder roadmaps;
    private final Follower follower;

    RoadmapResetCommand(StudyService studyService, RoadmapFinder roadmaps, Follower follower) {
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
        Viewer viewer = request.viewer();
        Roadmap roadmap = roadmaps.find(options.requiredText("roadmap"));
        MarkCount marks = MarkCount.on(
                roadmap, studyService.on(request.learner(), roadmap).standing());
        return Reply.of(
                marks.isNone()
                        ? RoadmapCards.message(
                                viewer, RoadmapCopy.in(viewer.locale()).nothingToReset(roadmap))
                        : confirm(viewer, roadmap, marks));
    }

    private Card confirm(Viewer viewer, Roadmap roadmap, MarkCount marks) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        String id = roadmap.id().value();
        return Card.in(Card.Tone.WARNING)
                .text(copy.confirmReset(roadmap, marks, studyService.derivedFrom(roadmap, viewer.id())))
                .buttons(
                        Button.danger(
                                copy.confirmResetButton(), CustomId.forOwner(RoadmapActions.RESET, viewer.id(), id)),
                        Button.secondary(
                                copy.cancelResetButton(), CustomId.forOwner(RoadmapActions.KEEP, viewer.id(), id)))
                .build();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return RoadmapFinder.suggest(
                follower.withMarks(request.learner()), options.text(option).orElse(""));
    }
}
