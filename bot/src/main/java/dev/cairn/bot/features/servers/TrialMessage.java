package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.Set;

/**
 * A message that tells in a chosen channel what it was chosen for, and shows that Cairn may post there.
 *
 * @param prefix begins the message's nonce, so that a repeat of the same command posts nothing twice
 */
record TrialMessage(Courier courier, String prefix) {

    /**
     * Posts the message.
     *
     * @throws UserError if Discord refuses it, or cannot take it at the moment
     */
    void post(Request request, ChannelId channel, String words) {
        Card card = Card.in(Card.Tone.NEUTRAL).text(words).build();
        Nonce nonce = new Nonce(prefix + Long.toString(request.id().value(), Character.MAX_RADIX));
        Delivery delivery = courier.sendToChannel(channel, card, Set.of(), nonce);
        if (delivery instanceof Delivery.Refused refused) {
            throw new UserError(ServersCopy.text(copy -> copy.cannotWriteIn(channel, refused.reason())));
        }
        if (delivery instanceof Delivery.TryLater) {
            throw new UserError(ServersCopy.text(copy -> copy.notNow(channel)));
        }
    }
}
