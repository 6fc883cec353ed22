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
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Track;
import java.util.List;
import java.util.Optional;

/** {@code /roadmap follow}: a roadmap becomes the active one, along a track and at a pace if one likes. */
final class RoadmapFollowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.FAMILY,
            "follow",
            "Follow a roadmap, or change the track and pace you follow it at",
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", "Which roadmap"),
            OptionSpec.autocompleted("track", "A path of its own through it"),
            OptionSpec.autocompleted("pace", "How much you mean to study"));

    private final StudyService studies;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;

    RoadmapFollowCommand(StudyService studies, RoadmapFinder roadmaps, RoadmapCards cards) {
        this.studies = studies;
        this.roadmaps = roadmaps;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Roadmap roadmap = roadmaps.find(options.requiredText("roadmap"));
        Optional<Track> track = options.text("track").map(typed -> roadmaps.track(roadmap, typed));
        Optional<Pace> pace = options.text("pace").map(typed -> roadmaps.pace(roadmap, typed));
        RoadmapStanding wanted = studies.on(request.learner(), roadmap);
        if (track.isPresent()) {
            wanted = wanted.along(track);
        }
        if (pace.isPresent()) {
            wanted = wanted.at(pace);
        }
        return Reply.of(cards.following(request.learner(), studies.follow(request, wanted), List.of()));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        if (option.equals("roadmap")) {
            return roadmaps.suggest(typed);
        }
        Optional<Roadmap> roadmap = options.text("roadmap").flatMap(roadmaps::named);
        return roadmap.map(chosen -> option.equals("track")
                        ? roadmaps.suggestTracks(chosen, typed)
                        : roadmaps.suggestPaces(chosen, typed))
                .orElse(List.of());
    }
}
