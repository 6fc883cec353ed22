package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
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
    private final ChallengeDraftStore drafts;

    ChallengeChanges(ChallengeStore store, ChallengeDraftReader reader, ChallengeDraftStore drafts) {
        this.store = store;
        this.reader = reader;
        this.drafts = drafts;
    }

    /**
     * Asks for a new title and end.
     *
     * @throws UserError if the person may not edit it, or it is over
     */
    Reply form(Request request, Challenge challenge) {
        return form(request, challenge, Optional.empty());
    }

    /** Asks again with what was typed before, if the press comes from its refusal. */
    Reply form(ComponentPress press, Challenge challenge) {
        return form(press.request(), challenge, typed(press, challenge));
    }

    private Optional<ChallengeDraft> typed(ComponentPress press, Challenge challenge) {
        return press.arguments().size() > 1
                ? drafts.find(challenge.server(), press.learner(), ChallengePosting.interaction(press.argument(1)))
                : Optional.empty();
    }

    private Reply form(Request request, Challenge challenge, Optional<ChallengeDraft> typed) {
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
                                typed.flatMap(draft -> draft.typed().title())
                                        .or(() -> Optional.of(challenge.title().value())),
                                true),
                        new Modal.TextField(
                                END,
                                copy.endField(),
                                Optional.of(copy.endHint(challenge.days().last().plusWeeks(1))),
                                ChallengeForm.MAX_DAY_LENGTH,
                                typed.flatMap(draft -> draft.typed().end()).or(() -> Optional.of(end)),
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

    /** Takes what the form holds, or says what is wrong with it; what was typed is kept then. */
    Card edit(ComponentPress press, Challenge challenge) {
        requireChangeable(press.request(), challenge);
        try {
            return applied(press, challenge);
        } catch (UserError problem) {
            return refused(press, challenge, problem);
        }
    }

    private Card refused(ComponentPress press, Challenge challenge, UserError problem) {
        Request request = press.request();
        ChallengeDraft typed = new ChallengeDraft(
                request.id(),
                request.learner(),
                challenge.server(),
                ChallengeDraft.Typed.ofEdit(field(press, TITLE), field(press, END)));
        drafts.save(typed);
        CustomId change = CustomId.forOwner(
                ChallengeOwnActions.EDIT,
                request.learner(),
                Long.toString(challenge.id().value()),
                Long.toString(typed.id().value(), Character.MAX_RADIX));
        return Card.in(Card.Tone.WARNING)
                .text(problem.markdown(request.locale()))
                .buttons(Button.primary(ChallengeDraftCopy.in(request.locale()).change(), change))
                .build();
    }

    private static Optional<String> field(ComponentPress press, String name) {
        return Optional.of(press.field(name).strip()).filter(text -> !text.isEmpty());
    }

    private Card applied(ComponentPress press, Challenge challenge) {
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
