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

/** {@code /server challenges}: says who may create challenges. */
final class ServerChallengesCommand implements Command {
    private static final String WHO = "who";
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            ServersFeature.GROUP,
            "challenges",
            ServersCopy.text(ServersCopy::challengesDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.ChoiceOption(WHO, ServersCopy.text(ServersCopy::whoOption), true, choices()));

    private final ServerStore store;

    ServerChallengesCommand(ServerStore store) {
        this.store = store;
    }

    private static List<OptionSpec.FixedChoice> choices() {
        return Arrays.stream(ChallengeCreators.values())
                .map(each -> new OptionSpec.FixedChoice(ServersCopy.text(copy -> copy.creators(each)), value(each)))
                .toList();
    }

    /** What Discord sends for a choice, in every language. */
    private static String value(ChallengeCreators creators) {
        return switch (creators) {
            case EVERYONE -> "everyone";
            case MANAGERS -> "managers";
        };
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        ServerId server = ManageServerCheck.requireManaged(request);
        ChallengeCreators creators = creators(options.requiredText(WHO));
        store.change(server, settings -> settings.lettingCreateChallenges(creators));
        return Reply.of(Card.in(Card.Tone.NEUTRAL)
                .text(ServersCopy.in(request.locale()).creatorsSet(creators))
                .build());
    }

    private static ChallengeCreators creators(String chosen) {
        return Arrays.stream(ChallengeCreators.values())
                .filter(each -> value(each).equals(chosen))
                .findFirst()
                .orElseThrow(() -> new UserError(ServersCopy.text(ServersCopy::noSuchCreators)));
    }
}
