package dev.cairn.bot.features.servers;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;

/** {@code /server show}: shows the settings of this server. */
final class ServerShowCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP, "show", ServersCopy.text(ServersCopy::showDescription), AnswerMode.PRIVATE);

    private final Servers servers;

    ServerShowCommand(Servers servers) {
        this.servers = servers;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerSettings settings = servers.of(ManageServerCheck.requireManaged(request));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).settings(settings, request.at()))
                .build());
    }
}
