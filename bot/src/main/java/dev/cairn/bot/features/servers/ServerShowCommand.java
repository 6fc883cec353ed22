package dev.cairn.bot.features.servers;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Roadmap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code /server show}: shows the settings of this server, and which permissions Cairn lacks in its channels. */
final class ServerShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP, "show", ServersCopy.text(ServersCopy::showDescription), AnswerMode.PRIVATE);

    private final Servers servers;
    private final RoadmapLookup roadmaps;
    private final ChannelDiagnosis diagnosis;
    private final List<ServerSetting> others;

    ServerShowCommand(Servers servers, RoadmapLookup roadmaps, ChannelDiagnosis diagnosis, List<ServerSetting> others) {
        this.servers = servers;
        this.roadmaps = roadmaps;
        this.diagnosis = diagnosis;
        this.others = List.copyOf(others);
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        ServerSettings settings = servers.of(server);
        Optional<String> roadmap = settings.roadmap().flatMap(roadmaps::byId).map(Roadmap::title);
        List<String> lines = new ArrayList<>();
        lines.add(ServersCopy.in(request.locale()).settings(settings, roadmap, request.at()));
        others.forEach(other -> lines.add(other.line(server, request.locale())));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(String.join("\n", lines))
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
