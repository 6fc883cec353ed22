package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Modal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Edits and cancels challenges, and refuses people who may not. */
final class ChallengeChanges {
    private static final String TITLE = "title";
    private static final String END = "end";

    private final ChallengeStore store;
    private final ChallengeDraftReader reader;

    ChallengeChanges(ChallengeStore store, ChallengeDraftReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * Asks for a new title and end.
     *
     * @throws UserError if the person may not edit it, or it is over
     */
    Reply form(Request request, Challenge challenge) {
        requireChangeable(request, challenge);
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        String end = ChallengeDraftCopy.in(request.locale())
                .dayTyped(challenge.days().last().toString());
        return new Reply.Form(new Modal(
                ChallengeOwnActions.id(ChallengeOwnActions.SUBMIT_EDIT, request, challenge),
                copy.editTitle(),
                List.of(
                        new Modal.TextField(
                                TITLE,
                                copy.titleField(),
                                Optional.empty(),
                                2 * ChallengeTitle.MAX_LENGTH,
                                Optional.of(challenge.title().value()),
                                true),
                        new Modal.TextField(
                                END,
                                copy.endField(),
                                Optional.of(copy.endHint()),
                                ChallengeForm.MAX_DAY_LENGTH,
                                Optional.of(end),
                                true))));
    }

    private static void requireChangeable(Request request, Challenge challenge) {
        if (!challenge.mayBeChangedBy(ChallengeDirectory.actor(request))) {
            throw refusal(ChallengeRefusal.NOT_ALLOWED);
        }
        if (!challenge.isOpen(request.at())) {
            throw refusal(challenge.canceled().isPresent() ? ChallengeRefusal.CANCELED : ChallengeRefusal.OVER);
        }
    }

    private static UserError refusal(ChallengeRefusal reason) {
        return new UserError(ChallengesCopy.text(copy -> copy.refused(reason)));
    }

    /**
     * Takes what the form holds.
     *
     * @throws UserError if it makes no sense, or is refused
     */
    Card edit(ComponentPress press, Challenge challenge) {
        Request request = press.request();
        ChallengeTitle title = ChallengeTitle.read(press.field(TITLE))
                .orElseThrow(() -> ChallengeDraftCopy.refusal(ChallengeDraftCopy::noTitle));
        LocalDate last = DraftDates.day(press.field(END), reader.today(request));
        ChallengeEdit edit = new ChallengeEdit(
                ChallengeDirectory.actor(request),
                Optional.of(title).filter(changed -> !changed.equals(challenge.title())),
                Optional.of(last)
                        .filter(changed -> !changed.equals(challenge.days().last())),
                request.at());
        if (edit.title().isEmpty() && edit.last().isEmpty()) {
            return told(ChallengesCopy.in(request.locale()).nothingChanged());
        }
        ChallengeChange change = store.edit(challenge.server(), challenge.id(), edit);
        if (change instanceof ChallengeChange.Refused refused) {
            throw refusal(refused.reason());
        }
        Challenge changed = ((ChallengeChange.Made) change).challenge();
        return told(ChallengesCopy.in(request.locale()).edited(changed));
    }

    /**
     * Asks before a challenge is canceled.
     *
     * @throws UserError if the person may not cancel it, or it is over
     */
    Card askCancel(Request request, Challenge challenge) {
        if (!challenge.mayBeChangedBy(ChallengeDirectory.actor(request))) {
            throw refusal(ChallengeRefusal.NOT_ALLOWED);
        }
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        return Card.in(Card.Tone.WARNING)
                .text(copy.askCancel(challenge))
                .buttons(
                        Button.secondary(
                                copy.keep(), ChallengeOwnActions.id(ChallengeOwnActions.KEEP, request, challenge)),
                        Button.danger(
                                copy.cancel(), ChallengeOwnActions.id(ChallengeOwnActions.CANCEL, request, challenge)))
                .build();
    }

    /**
     * Cancels it.
     *
     * @throws UserError if that is refused
     */
    Card cancel(Request request, Challenge challenge) {
        ChallengeChange change =
                store.cancel(challenge.server(), challenge.id(), ChallengeDirectory.actor(request), request.at());
        if (change instanceof ChallengeChange.Refused refused) {
            throw refusal(refused.reason());
        }
        return told(ChallengesCopy.in(request.locale()).canceled(challenge));
    }

    private static Card told(String words) {
        return Card.in(Card.Tone.NEUTRAL).text(words).build();
    }
}
