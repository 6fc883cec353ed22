package dev.cairn.bot.features.servers;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /server roadmap}: chooses the roadmap that newcomers are offered first. */
final class ServerRoadmapCommand implements Command {
    private static final String ROADMAP = "roadmap";
    /** What Discord sends for the choice of no roadmap. */
    private static final String NONE = "none";

    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "roadmap",
            ServersCopy.text(ServersCopy::roadmapDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted(ROADMAP, ServersCopy.text(ServersCopy::roadmapOption)));

    private final ServerStore store;
    private final RoadmapLookup roadmaps;

    ServerRoadmapCommand(ServerStore store, RoadmapLookup roadmaps) {
        this.store = store;
        this.roadmaps = roadmaps;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        String typed = options.requiredText(ROADMAP);
        Optional<Roadmap> roadmap = typed.equals(NONE) ? Optional.empty() : Optional.of(roadmaps.find(typed));
        store.change(server, settings -> settings.offering(roadmap.map(Roadmap::id)));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).roadmapSet(roadmap.map(Roadmap::title)))
                .build());
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(ROADMAP).orElse("");
        List<Choice> choices = new ArrayList<>(roadmaps.suggest(typed));
        if (choices.isEmpty() || typed.isBlank()) {
            choices.subList(Math.min(choices.size(), OptionSpec.MAX_CHOICES - 1), choices.size())
                    .clear();
            choices.add(new Choice(ServersCopy.in(request.locale()).noRoadmapChoice(), NONE));
        }
        return choices;
    }
}
