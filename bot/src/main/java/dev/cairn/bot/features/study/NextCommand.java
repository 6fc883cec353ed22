package dev.cairn.bot.features.study;

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
            OptionSpec.autocompleted("roadmap", "On which roadmap; the one you follow unless you say"),
            new OptionSpec.IntegerOption(
                    "minutes", "How many minutes you have now", false, AvailableMinutes.LEAST, AvailableMinutes.MOST));

    private final NextUnit next;
    private final RoadmapLookup roadmaps;

    NextCommand(NextUnit next, RoadmapLookup roadmaps) {
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
        return Reply.of(
                next.card(request.learner(), asked, AvailableMinutes.of(options.integer("minutes")), List.of()));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
