package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Rehearsal;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /next}: shows the one unit to study now, and why. */
final class NextCommand implements Command {
    private static final String ROADMAP = "roadmap";
    private static final String MINUTES = "minutes";
    private static final CommandSpec SPEC = CommandSpec.of(
            "next",
            StudyCopy.text(StudyCopy::nextCommand),
            AnswerMode.PRIVATE,
            OptionSpec.autocompleted(ROADMAP, StudyCopy.text(StudyCopy::roadmapOption)),
            new OptionSpec.IntegerOption(
                    MINUTES,
                    StudyCopy.text(StudyCopy::minutesOption),
                    false,
                    AvailableMinutes.MIN_MINUTES,
                    AvailableMinutes.MAX_MINUTES));

    private final NextUnit next;
    private final RoadmapLookup roadmaps;
    private final FellowLine fellows;

    NextCommand(NextUnit next, RoadmapLookup roadmaps, FellowLine fellows) {
        this.fellows = fellows;
        this.next = next;
        this.roadmaps = roadmaps;
    }

    /** Asks for the next unit of a roadmap, whether it is followed or not. */
    static Rehearsal rehearsal(Roadmap roadmap) {
        return new Rehearsal(SPEC.path(), Map.of(ROADMAP, roadmap.id().value()));
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        Optional<Roadmap> requested = options.text(ROADMAP).map(roadmaps::find);
        AvailableMinutes minutes = AvailableMinutes.of(options.integer(MINUTES));
        return fellows.on(request, Reply.of(next.card(request, requested, minutes)));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return roadmaps.suggest(options.text(option).orElse(""));
    }
}
