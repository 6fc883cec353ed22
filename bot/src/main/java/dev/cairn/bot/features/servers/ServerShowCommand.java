package dev.cairn.bot.features.servers;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.Optional;

/** {@code /server show}: shows the settings of this server, and which permissions Cairn lacks in its channels. */
final class ServerShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP, "show", ServersCopy.text(ServersCopy::showDescription), AnswerMode.PRIVATE);

    private final Servers servers;
    private final RoadmapLookup roadmaps;
    private final ChannelDiagnosis diagnosis;

    ServerShowCommand(Servers servers, RoadmapLookup roadmaps, ChannelDiagnosis diagnosis) {
        this.servers = servers;
        this.roadmaps = roadmaps;
        this.diagnosis = diagnosis;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerSettings settings = servers.of(ManageServerCheck.requireManaged(request));
        Optional<String> roadmap = settings.roadmap().flatMap(roadmaps::byId).map(Roadmap::title);
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).settings(settings, roadmap, request.at()))
                .text(found(request, (InteractionContext.InServer) request.context(), settings))
                .build());
    }

    private String found(Request request, InteractionContext.InServer here, ServerSettings settings) {
        DiagnosisCopy copy = DiagnosisCopy.in(request.locale());
        Optional<List<ChannelProblem>> problems = diagnosis.problems(here, settings);
        return problems.map(found -> found.isEmpty() ? copy.allWell() : copy.problems(found))
                .orElseGet(copy::cannotTell);
    }
}
