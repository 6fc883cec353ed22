package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes a draft from what was typed over its preview to the posted challenge. */
final class ChallengeDraftActions {
    static final String SUBMIT = "challenge.draft";
    static final String CHANGE = "challenge.draft-change";
    static final String CANCEL = "challenge.draft-cancel";
    static final String POST = "challenge.draft-post";

    private final ChallengeDraftStore drafts;
    private final ChallengeDraftReader reader;
    private final ChallengeStore store;
    private final ChallengeCardRenderer renderer;
    private final ChallengePosting posting;

    ChallengeDraftActions(
            ChallengeDraftStore drafts,
            ChallengeDraftReader reader,
            ChallengeStore store,
            ChallengeCardRenderer renderer,
            ChallengePosting posting) {
        this.drafts = drafts;
        this.reader = reader;
        this.store = store;
        this.renderer = renderer;
        this.posting = posting;
    }

    List<Action> all() {
        return List.of(
                Action.of(SUBMIT, AnswerMode.UPDATE, press -> Reply.of(submit(press))),
                Action.of(CHANGE, AnswerMode.MODAL, press -> form(press.request(), draft(press))),
                Action.updating(CANCEL, this::cancel),
                Action.updating(POST, this::post));
    }

    static CustomId id(String action, ChallengeDraft draft) {
        return CustomId.forOwner(
                action, draft.learner(), Long.toString(draft.id().value(), Character.MAX_RADIX));
    }

    /** Begins a draft: asks for what is missing, or shows how it will look. */
    Reply begin(Request request, ChallengeDraft.Typed typed) {
        reader.requireAllowed(request);
        ServerId server = ChallengeDirectory.requireServer(request).server();
        ChallengeDraft draft = new ChallengeDraft(request.id(), request.learner(), server, typed);
        if (!isComplete(typed)) {
            drafts.save(draft);
            return form(request, draft);
        }
        return Reply.of(preview(request, draft));
    }

    private Reply form(Request request, ChallengeDraft draft) {
        return new Reply.Form(ChallengeForm.draw(request.viewer(), draft, reader.today(request)));
    }

    private static boolean isComplete(ChallengeDraft.Typed typed) {
        boolean needsAmount = typed.goal()
                        .flatMap(GoalKind::of)
                        .filter(GoalKind.STREAK::equals)
                        .isEmpty()
                && typed.target().isEmpty();
        return typed.title().isPresent()
                && typed.goal().isPresent()
                && typed.end().isPresent()
                && (typed.amount().isPresent() || !needsAmount);
    }

    private Card submit(ComponentPress press) {
        reader.requireAllowed(press.request());
        return preview(press.request(), ChallengeForm.read(draft(press), press));
    }

    /** Draws how the challenge will look, or says what is wrong with it; either way what was typed is kept. */
    private Card preview(Request request, ChallengeDraft draft) {
        try {
            ReadDraft read = reader.read(request, draft.typed());
            ChallengeDraft certain = withCertainDays(draft, read.dates());
            drafts.save(certain);
            return preview(request, certain, read);
        } catch (UserError problem) {
            drafts.save(draft);
            ChallengeDraftCopy copy = ChallengeDraftCopy.in(request.locale());
            return Card.in(Card.Tone.WARNING)
                    .text(problem.markdown(request.locale()))
                    .buttons(
                            Button.primary(copy.change(), id(CHANGE, draft)),
                            Button.secondary(copy.cancel(), id(CANCEL, draft)))
                    .build();
        }
    }

    /** Words such as "tomorrow" mean another day once this one is over. */
    private static ChallengeDraft withCertainDays(ChallengeDraft draft, DraftDates dates) {
        ChallengeDraft.Typed typed = draft.typed();
        return draft.with(new ChallengeDraft.Typed(
                typed.title(),
                typed.goal(),
                typed.amount(),
                Optional.of(dates.first().toString()),
                Optional.of(dates.last().toString()),
                typed.group(),
                typed.target(),
                typed.misses(),
                typed.how()));
    }

    private Card preview(Request request, ChallengeDraft draft, ReadDraft read) {
        ChallengeDraftCopy copy = ChallengeDraftCopy.in(request.locale());
        Challenge challenge = read.preview(draft, reader.zone(request), request.at());
        List<String> notes = new ArrayList<>(List.of(copy.midnights(challenge.days(), request.at())));
        if (read.dates().first().isBefore(reader.today(request))) {
            notes.add(copy.startsInThePast(read.dates().first()));
        }
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.preview())
                .text(renderer.plan(challenge, request.locale()))
                .separator()
                .text(String.join("\n", notes))
                .buttons(
                        Button.success(copy.post(), id(POST, draft)),
                        Button.secondary(copy.change(), id(CHANGE, draft)),
                        Button.secondary(copy.cancel(), id(CANCEL, draft)))
                .build();
    }

    private Card cancel(ComponentPress press) {
        ServerId server = ChallengeDirectory.requireServer(press.request()).server();
        drafts.drop(server, press.learner(), interaction(press));
        return Card.in(Card.Tone.NEUTRAL)
                .text(ChallengeDraftCopy.in(press.request().locale()).canceled())
                .build();
    }

    private Card post(ComponentPress press) {
        Request request = press.request();
        reader.requireAllowed(request);
        request.context().requireSharing();
        ChallengeDraft draft = draft(press);
        NewChallenge challenge =
                reader.read(request, draft.typed()).by(ChallengeDirectory.actor(request), draft, request.at());
        ChallengeChange change = store.create(challenge);
        if (change instanceof ChallengeChange.Refused refused) {
            throw new UserError(ChallengesCopy.text(copy -> copy.refused(refused.reason())));
        }
        drafts.drop(draft.server(), draft.learner(), draft.id());
        return posting.post(request, ((ChallengeChange.Made) change).challenge(), draft.id());
    }

    private ChallengeDraft draft(ComponentPress press) {
        ServerId server = ChallengeDirectory.requireServer(press.request()).server();
        return drafts.find(server, press.learner(), interaction(press))
                .orElseThrow(() -> ChallengeDraftCopy.refusal(ChallengeDraftCopy::draftGone));
    }

    private static InteractionId interaction(ComponentPress press) {
        return ChallengePosting.interaction(press.argument(0));
    }
}
