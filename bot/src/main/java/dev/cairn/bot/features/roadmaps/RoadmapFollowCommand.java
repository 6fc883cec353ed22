package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
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

/** {@code /roadmap follow}: makes a roadmap the active one, optionally along a track and at a pace. */
final class RoadmapFollowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            RoadmapsFeature.GROUP,
            "follow",
            RoadmapCommandCopy.text(RoadmapCommandCopy::followDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("roadmap", RoadmapCommandCopy.text(RoadmapCommandCopy::roadmapOption)),
            OptionSpec.autocompleted("track", RoadmapCommandCopy.text(RoadmapCommandCopy::trackOption)),
            OptionSpec.autocompleted("pace", RoadmapCommandCopy.text(RoadmapCommandCopy::paceOption)));

    private final RoadmapFinder roadmaps;
    private final Follower follower;
    private final FollowCards cards;

    RoadmapFollowCommand(RoadmapFinder roadmaps, Follower follower, FollowCards cards) {
        this.roadmaps = roadmaps;
        this.follower = follower;
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
        RoadmapStanding wanted = follower.on(request.learner(), roadmap);
        if (track.isPresent()) {
            wanted = wanted.withTrack(track);
        }
        if (pace.isPresent()) {
            wanted = wanted.withPace(pace);
        }
        return Reply.of(cards.following(request.viewer(), follower.follow(request, wanted)));
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
                        : roadmaps.suggestPaces(chosen, typed, request.locale()))
                .orElse(List.of());
    }
}
