package dev.cairn.bot.features.challenges;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.List;
import java.util.function.BiFunction;

/** The actions of the buttons on the card in the channel, which anyone may press. Each redraws the card. */
final class ChallengeActions {
    static final String JOIN = "challenge.join";
    static final String LEAVE = "challenge.leave";
    static final String REFRESH = "challenge.refresh";

    private final ChallengeStore store;
    private final ChallengeDirectory directory;
    private final Participation participation;
    private final ChallengeCardRenderer renderer;
    private final RecentCards recent;

    ChallengeActions(
            ChallengeStore store,
            ChallengeDirectory directory,
            Participation participation,
            ChallengeCardRenderer renderer,
            RecentCards recent) {
        this.store = store;
        this.directory = directory;
        this.participation = participation;
        this.renderer = renderer;
        this.recent = recent;
    }

    static CustomId id(String action, Challenge challenge) {
        return CustomId.forAnyone(action, Long.toString(challenge.id().value()));
    }

    List<Action> all() {
        return List.of(
                Action.of(JOIN, AnswerMode.UPDATE, press -> changed(press, participation::join)),
                Action.of(LEAVE, AnswerMode.UPDATE, press -> changed(press, participation::leave)),
                Action.updating(REFRESH, this::refresh));
    }

    private Reply changed(ComponentPress press, BiFunction<Request, Challenge, Card> change) {
        Challenge challenge = placed(press, directory.onCard(press.request(), press.argument(0)));
        Card answer = change.apply(press.request(), challenge);
        Challenge changed = directory.onCard(press.request(), press.argument(0));
        return Reply.of(recent.put(changed, draw(press, changed))).withPrivateFollowUp(answer);
    }

    private Card refresh(ComponentPress press) {
        Challenge challenge = placed(press, directory.onCard(press.request(), press.argument(0)));
        return store.refresh(challenge.server(), challenge.id(), press.request().at())
                ? recent.put(challenge, draw(press, challenge))
                : recent.get(challenge, () -> draw(press, challenge));
    }

    private Card draw(ComponentPress press, Challenge challenge) {
        Standings standings = store.standings(challenge, ChallengeCards.MAX_NAMED);
        ChallengeCardRenderer.Upkeep upkeep = challenge.place().isPresent()
                ? ChallengeCardRenderer.Upkeep.BY_CAIRN
                : ChallengeCardRenderer.Upkeep.BY_PRESSES;
        return renderer.card(challenge, standings, upkeep, press.request().at());
    }

    /** Notes where the card stands, if that is unknown and Cairn may edit it there. */
    private Challenge placed(ComponentPress press, Challenge challenge) {
        InteractionContext.InServer here = ChallengeDirectory.requireServer(press.request());
        if (press.publicMessage().isEmpty() || !here.letsCairnPost()) {
            return challenge;
        }
        ChallengeChange change = store.seeCard(
                challenge.server(),
                challenge.id(),
                here.channel(),
                press.publicMessage().get());
        return change instanceof ChallengeChange.Made made ? made.challenge() : challenge;
    }
}
