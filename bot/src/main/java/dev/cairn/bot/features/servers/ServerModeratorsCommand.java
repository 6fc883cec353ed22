package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ChannelPermissions;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.Set;

/** {@code /server moderators}: chooses the channel where moderators decide about links, and posts a first message there. */
final class ServerModeratorsCommand implements Command {
    private static final String CHANNEL = "channel";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "moderators",
            ServersCopy.text(ServersCopy::moderatorsDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChannelOption(CHANNEL, ServersCopy.text(ServersCopy::moderatorsOption), true));

    private final ServerStore store;
    private final TrialMessage trial;
    private final ServerChannels channels;

    ServerModeratorsCommand(ServerStore store, Courier courier, ServerChannels channels) {
        this.store = store;
        this.trial = new TrialMessage(courier, "m");
        this.channels = channels;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        ChannelId channel =
                options.channel(CHANNEL).orElseThrow(() -> new UserError(ServersCopy.text(ServersCopy::noChannel)));
        ServersCopy copy = ServersCopy.in(request.locale());
        trial.post(request, channel, copy.firstMessageForModerators());
        ServerSettings settings = store.change(server, before -> before.moderatingIn(channel));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(copy.moderatorsSet(channel, settings.libraryPolicy()) + warning(copy, server, channel))
                .build());
    }

    /** Says so if everybody can decide or watch there; nothing of a thread, or while Discord cannot be asked. */
    private String warning(ServersCopy copy, ServerId server, ChannelId channel) {
        Set<Permission> everyone;
        try {
            everyone = channels.of(server)
                    .channel(channel)
                    .map(ChannelPermissions::everyone)
                    .orElse(Set.of());
        } catch (UnavailableException cannotAsk) {
            return "";
        }
        if (!everyone.contains(Permission.VIEW_CHANNEL)) {
            return "";
        }
        return "\n" + (everyone.contains(Permission.MANAGE_MESSAGES) ? copy.everyoneDecides() : copy.everyoneWatches());
    }
}
