package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.Optional;

/** {@code /server announce}: chooses the one channel for unprompted messages, and posts a first one there as a trial. */
final class ServerAnnounceCommand implements Command {
    private static final String CHANNEL = "channel";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "announce",
            ServersCopy.text(ServersCopy::announceDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChannelOption(CHANNEL, ServersCopy.text(ServersCopy::channelOption), true));

    private final ServerStore store;
    private final TrialMessage trial;

    ServerAnnounceCommand(ServerStore store, Courier courier) {
        this.store = store;
        this.trial = new TrialMessage(courier, "a");
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
        Optional<ChannelId> before = store.of(server).announceIn();
        trial.post(request, channel, ServersCopy.in(request.locale()).firstMessage());
        store.change(server, settings -> settings.announcingIn(channel));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).chosen(channel, before))
                .build());
    }
}
