package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.Arrays;
import java.util.List;

/** {@code /server library}: says who may add links to the server's library. */
final class ServerLibraryCommand implements Command {
    private static final String POLICY = "policy";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "library",
            ServersCopy.text(ServersCopy::libraryDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(POLICY, ServersCopy.text(ServersCopy::policyOption), true, choices()));

    private final ServerStore store;

    ServerLibraryCommand(ServerStore store) {
        this.store = store;
    }

    private static List<OptionSpec.FixedChoice> choices() {
        return Arrays.stream(LibraryPolicy.values())
                .map(each -> new OptionSpec.FixedChoice(ServersCopy.text(copy -> copy.policyChoice(each)), value(each)))
                .toList();
    }

    /** What Discord sends for a choice, in every language. */
    private static String value(LibraryPolicy policy) {
        return switch (policy) {
            case OPEN -> "open";
            case QUEUE -> "queue";
            case CLOSED -> "closed";
        };
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        LibraryPolicy policy = policy(options.requiredText(POLICY));
        ServerSettings settings = store.change(server, before -> keeping(before, policy));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).policySet(policy, settings.moderatorsIn()))
                .build());
    }

    /** Refuses a queue without a channel for moderators, since nobody would see what waits. */
    private static ServerSettings keeping(ServerSettings before, LibraryPolicy policy) {
        if (policy == LibraryPolicy.QUEUE && before.moderatorsIn().isEmpty()) {
            throw new UserError(ServersCopy.text(ServersCopy::queueNeedsModerators));
        }
        return before.keepingLibrary(policy);
    }

    private static LibraryPolicy policy(String chosen) {
        return Arrays.stream(LibraryPolicy.values())
                .filter(each -> value(each).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new UserError(ServersCopy.text(ServersCopy::noSuchPolicy)));
    }
}
