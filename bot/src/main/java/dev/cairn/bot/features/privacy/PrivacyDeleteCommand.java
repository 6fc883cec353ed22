package dev.cairn.bot.features.privacy;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.util.Set;

/** {@code /privacy delete}: says what would be deleted, and offers to. */
final class PrivacyDeleteCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.inGroup(
            PrivacyFeature.GROUP, "delete", PrivacyCopy.text(PrivacyCopy::deleteDescription), AnswerMode.PRIVATE);

    private final PersonalDataStore store;

    PrivacyDeleteCommand(PersonalDataStore store) {
        this.store = store;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        PrivacyCopy copy = PrivacyCopy.in(request.locale());
        Set<PersonalTopic> topics = store.topics(request.learner());
        if (topics.isEmpty()) {
            return Reply.of(Card.in(Card.Tone.NEUTRAL).text(copy.nothingKept()).build());
        }
        return Reply.of(Card.in(Card.Tone.WARNING)
                .text(copy.deletion(topics))
                .buttons(Button.danger(copy.deleteButton(), CustomId.forOwner(DeletionActions.ASK, request.learner())))
                .build());
    }
}
