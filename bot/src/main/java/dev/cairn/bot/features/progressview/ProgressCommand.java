package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.RoadmapLookup;
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
import java.util.Optional;

/** {@code /progress}: how far I have come, or a member who lets it be seen. */
final class ProgressCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "progress",
            "How far you have come, and when you will be there",
            AnswerMode.PRIVATE,
            new OptionSpec.UserOption("member", "Whose progress, if they let it be seen; yours unless you say", false),
            OptionSpec.autocompleted("roadmap", "On which roadmap; the one that is followed unless you say"));

    private final ProgressView showing;
    private final RoadmapLookup roadmaps;

    ProgressCommand(ProgressView showing, RoadmapLookup roadmaps) {
        this.showing = showing;
        this.roadmaps = roadmaps;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<Roadmap> asked = options.text("roadmap").map(roadmaps::find);
        Subject whose = options.user("member")
                .map(target -> new Subject(target.id(), Optional.of(target.name())))
                .orElseGet(() -> Subject.acting(request.person()));
        return Reply.of(showing.to(request, whose, asked));
    }

    /** The same roadmaps whoever the member is, since what somebody follows is theirs to show. */
    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
