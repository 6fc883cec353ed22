package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
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
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;

/** {@code /roadmap show}: shows a whole roadmap, or one phase of it with the learner's marks. */
final class RoadmapShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.GROUP,
            "show",
            RoadmapCommandCopy.text(RoadmapCommandCopy::showDescription),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted("roadmap", RoadmapCommandCopy.text(RoadmapCommandCopy::roadmapOrActiveOption)),
            OptionSpec.autocompleted("phase", RoadmapCommandCopy.text(RoadmapCommandCopy::phaseOption)));

    private final StudyService studyService;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;
    private final PartCards parts;

    RoadmapShowCommand(StudyService studyService, RoadmapFinder roadmaps, RoadmapCards cards, PartCards parts) {
        this.studyService = studyService;
        this.roadmaps = roadmaps;
        this.cards = cards;
        this.parts = parts;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LearnerId learner = request.learner();
        Roadmap roadmap = options.text("roadmap")
                .map(roadmaps::find)
                .or(() -> active(learner))
                .orElseThrow(() -> new UserError(RoadmapCommandCopy.text(RoadmapCommandCopy::roadmapNeeded)));
        RoadmapStanding standing = studyService.on(learner, roadmap);
        return Reply.of(options.text("phase")
                .map(typed -> parts.phase(request.viewer(), standing, roadmaps.phase(roadmap, typed), 0))
                .orElseGet(
                        () -> cards.overview(request.viewer(), standing, studyService.follows(learner, roadmap), 0)));
    }

    private Optional<Roadmap> active(LearnerId learner) {
        return studyService.active(learner).map(RoadmapStanding::roadmap);
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        if (option.equals("roadmap")) {
            return roadmaps.suggest(typed);
        }
        return options.text("roadmap")
                .flatMap(roadmaps::named)
                .or(() -> active(request.learner()))
                .map(roadmap -> roadmaps.suggestPhases(roadmap, typed))
                .orElse(List.of());
    }
}
