package dev.cairn.bot.study;

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

/** {@code /next}: the one thing to study now, and why. */
final class NextCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "next",
            "The one thing to study now, and why",
            AnswerMode.PRIVATE,
            OptionSpec.suggested("roadmap", "On which roadmap; the one you follow unless you say"),
            new OptionSpec.Whole(
                    "minutes", "How many minutes you have now", false, SittingChoice.LEAST, SittingChoice.MOST));

    private final Next next;
    private final RoadmapNames roadmaps;

    NextCommand(Next next, RoadmapNames roadmaps) {
        this.next = next;
        this.roadmaps = roadmaps;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<Roadmap> asked = options.text("roadmap").map(roadmaps::find);
        return Reply.of(next.card(request.learner(), asked, SittingChoice.of(options.whole("minutes")), List.of()));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
