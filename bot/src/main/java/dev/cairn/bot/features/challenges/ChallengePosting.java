package dev.cairn.bot.features.challenges;

import dev.cairn.bot.features.servers.ServerZoneOffer;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Posts the cards of challenges. */
final class ChallengePosting {
    /** With the challenge's number it is well below a nonce's limit. */
    private static final String NONCE = "challenge-";

    private final Courier courier;
    private final ChallengeStore store;
    private final ChallengeCardRenderer renderer;
    private final Sharing sharing;
    private final ServerZoneOffer zoneOffer;

    ChallengePosting(
            Courier courier,
            ChallengeStore store,
            ChallengeCardRenderer renderer,
            Sharing sharing,
            ServerZoneOffer zoneOffer) {
        this.courier = courier;
        this.store = store;
        this.renderer = renderer;
        this.sharing = sharing;
        this.zoneOffer = zoneOffer;
    }

    /**
     * Posts the card into the channel of a request, and returns the private answer. Where Cairn may not post, that offers
     * to answer with the card.
     *
     * @param attempt the same for a repeat, which makes no second card then
     */
    Card post(Request request, Challenge challenge, InteractionId attempt) {
        InteractionContext.InServer here = ChallengeDirectory.requireServer(request);
        if (!here.letsCairnPost()) {
            return cannotPost(request, challenge);
        }
        Standings standings = store.standings(challenge, ChallengeCards.MAX_NAMED);
        Card card = renderer.card(challenge, standings, ChallengeCardRenderer.Upkeep.BY_CAIRN, request.at());
        Nonce nonce = new Nonce(NONCE + Long.toString(attempt.value(), Character.MAX_RADIX));
        Delivery delivery = courier.sendToChannel(here.channel(), card, Set.of(), nonce);
        if (delivery instanceof Delivery.Delivered delivered) {
            ChallengeChange placed =
                    store.placeCard(challenge.server(), challenge.id(), delivered.channel(), delivered.message());
            return posted(request, placed instanceof ChallengeChange.Made made ? made.challenge() : challenge);
        }
        boolean isForbidden =
                delivery instanceof Delivery.Refused refused && refused.reason() == RefusalReason.FORBIDDEN;
        return isForbidden ? cannotPost(request, challenge) : tryLater(request, challenge, attempt);
    }

    private Card posted(Request request, Challenge challenge) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        boolean isIn = store.entry(challenge.id(), request.learner())
                .filter(entry -> entry.leftAt().isEmpty())
                .isPresent();
        List<Button> buttons = new ArrayList<>();
        if (!isIn) {
            buttons.add(Button.success(
                    ChallengeCardCopy.in(request.locale()).join(),
                    ChallengeOwnActions.id(ChallengeOwnActions.JOIN, request, challenge)));
        }
        toCard(challenge).map(url -> new Button.Link(copy.openCard(), url)).ifPresent(buttons::add);
        Card.Builder card = Card.in(Card.Tone.SUCCESS)
                .text(copy.posted(ChallengeDirectory.requireServer(request).channel())
                        + (isIn ? "" : "\n" + copy.notInYet()))
                .buttons(buttons);
        zoneOffer.section(request).ifPresent(section -> card.section(section.markdown(), section.button()));
        return card.build();
    }

    /** The address of the card's message, if it stands somewhere. */
    static Optional<URI> toCard(Challenge challenge) {
        return challenge
                .place()
                .flatMap(place -> place.message()
                        .map(message -> URI.create("https://discord.com/channels/"
                                + Long.toUnsignedString(challenge.server().value()) + "/"
                                + Long.toUnsignedString(place.channel().value()) + "/"
                                + Long.toUnsignedString(message.value()))));
    }

    private static Card cannotPost(Request request, Challenge challenge) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        return Card.in(Card.Tone.WARNING)
                .text(copy.cannotPost())
                .buttons(Button.primary(
                        copy.postAsAnswer(), ChallengeOwnActions.id(ChallengeOwnActions.ANSWER, request, challenge)))
                .build();
    }

    private static Card tryLater(Request request, Challenge challenge, InteractionId attempt) {
        ChallengesCopy copy = ChallengesCopy.in(request.locale());
        return Card.in(Card.Tone.WARNING)
                .text(copy.tryPostingLater())
                .buttons(repost(request, challenge, attempt))
                .build();
    }

    /** The button that posts the card of a challenge where it is pressed. */
    static Button repost(Request request, Challenge challenge, InteractionId attempt) {
        CustomId id = CustomId.forOwner(
                ChallengeOwnActions.REPOST,
                request.learner(),
                Long.toString(challenge.id().value()),
                Long.toString(attempt.value(), Character.MAX_RADIX));
        return Button.secondary(ChallengesCopy.in(request.locale()).postHere(), id);
    }

    /** Answers everybody with the card, where Cairn may not post by itself. */
    Reply answer(Request request, Challenge challenge) {
        Standings standings = store.standings(challenge, ChallengeCards.MAX_NAMED);
        return sharing.post(
                request,
                "challenge " + challenge.id().value(),
                () -> renderer.card(challenge, standings, ChallengeCardRenderer.Upkeep.BY_PRESSES, request.at()));
    }

    /**
     * Reads the interaction in an argument of a custom id.
     *
     * @throws UserError if it is none
     */
    static InteractionId interaction(String argument) {
        try {
            return new InteractionId(Long.parseLong(argument, Character.MAX_RADIX));
        } catch (NumberFormatException forged) {
            throw UserError.staleButton();
        }
    }
}
