package dev.cairn.bot.features.privacy;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Asks for the word that confirms a deletion, and deletes. */
final class DeletionActions {
    static final String ASK = "privacy.delete";
    private static final String CONFIRM = "privacy.confirm";
    private static final String WORD = "word";
    private static final int MAX_WORD_LENGTH = 20;

    private final PersonalDataStore store;
    private final Consumer<LearnerId> forget;

    /** @param forget drops what is remembered of a person outside the database */
    DeletionActions(PersonalDataStore store, Consumer<LearnerId> forget) {
        this.store = store;
        this.forget = forget;
    }

    List<Action> all() {
        return List.of(Action.of(ASK, AnswerMode.MODAL, DeletionActions::form), Action.updating(CONFIRM, this::delete));
    }

    private static Reply form(ComponentPress press) {
        PrivacyCopy copy = PrivacyCopy.in(press.viewer().locale());
        return new Reply.Form(new Modal(
                CustomId.forOwner(CONFIRM, press.learner()),
                copy.formTitle(),
                List.of(new Modal.TextField(WORD, copy.confirmationField(), Optional.empty(), MAX_WORD_LENGTH))));
    }

    private Card delete(ComponentPress press) {
        PrivacyCopy copy = PrivacyCopy.in(press.viewer().locale());
        if (!press.field(WORD).strip().equalsIgnoreCase(copy.confirmation())) {
            throw new UserError(PrivacyCopy.text(PrivacyCopy::notConfirmed));
        }
        store.delete(press.learner());
        forget.accept(press.learner());
        return Card.in(Card.Tone.SUCCESS).text(copy.deleted()).build();
    }
}
