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

/** {@code /progress}: shows the person's own progress, or that of a member who allows it. */
final class ProgressCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "progress",
            ProgressViewCopy.text(ProgressViewCopy::description),
            AnswerMode.PRIVATE,
            new OptionSpec.UserOption("member", ProgressViewCopy.text(ProgressViewCopy::memberOption), false),
            OptionSpec.autocompleted("roadmap", ProgressViewCopy.text(ProgressViewCopy::roadmapOption)));

    private final ProgressView progressView;
    private final RoadmapLookup roadmaps;

    ProgressCommand(ProgressView progressView, RoadmapLookup roadmaps) {
        this.progressView = progressView;
        this.roadmaps = roadmaps;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<Roadmap> roadmap = options.text("roadmap").map(roadmaps::find);
        Subject subject = options.user("member")
                .map(target -> new Subject(target.id(), Optional.of(target.name())))
                .orElseGet(() -> Subject.of(request.invoker()));
        return Reply.of(progressView.card(request, subject, roadmap));
    }

    /** Suggests all roadmaps for any member, since suggestions must not reveal what a member follows. */
    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
