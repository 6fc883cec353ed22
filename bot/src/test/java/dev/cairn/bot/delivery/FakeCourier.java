package dev.cairn.bot.delivery;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Delivers messages like a Discord that remembers nonces for three minutes, and fails as a test demands. */
public final class FakeCourier implements Courier {
    private static final Duration NONCE_MEMORY = Duration.ofMinutes(3);

    private final List<Message> messages = new ArrayList<>();
    private final Map<ChannelId, RefusalReason> refusals = new HashMap<>();
    private final List<Edit> edits = new ArrayList<>();
    private final Clock clock;
    private Optional<Delivery> editAnswer = Optional.empty();
    private boolean losesNextAnswer;
    private boolean unavailable;
    private int lookups;

    public FakeCourier(Clock clock) {
        this.clock = clock;
    }

    /** A message that was sent. */
    public record Message(
            ChannelId channel, Nonce nonce, Instant at, Delivery.Delivered delivery, Card card, Set<LearnerId> pings) {}

    /** An edit that was tried. */
    public record Edit(MessageId message, Card card, Instant at) {}

    public synchronized List<Message> messages() {
        return List.copyOf(messages);
    }

    public synchronized List<Edit> edits() {
        return List.copyOf(edits);
    }

    /** Has every edit end like this from now on. */
    public synchronized void answerEdits(Delivery delivery) {
        editAnswer = Optional.of(delivery);
    }

    /** Delivers edits from now on. */
    public synchronized void acceptEdits() {
        editAnswer = Optional.empty();
    }

    int lookups() {
        return lookups;
    }

    public synchronized void loseNextAnswer() {
        losesNextAnswer = true;
    }

    public synchronized void beUnavailable(boolean is) {
        unavailable = is;
    }

    public synchronized void refuse(ChannelId channel, RefusalReason why) {
        refusals.put(channel, why);
    }

    void refuseDirectMessages(RefusalReason why) {
        refuse(dm(new LearnerId(1)), why);
    }

    private static ChannelId dm(LearnerId learner) {
        return new ChannelId(1_000 + learner.value());
    }

    @Override
    public Delivery sendDirectMessage(LearnerId learner, Card card, Nonce nonce) {
        return sendToChannel(dm(learner), card, Set.of(), nonce);
    }

    @Override
    public synchronized Delivery sendToChannel(ChannelId channel, Card card, Set<LearnerId> pings, Nonce nonce) {
        if (unavailable) {
            return new Delivery.TryLater(Optional.empty());
        }
        if (refusals.containsKey(channel)) {
            return new Delivery.Refused(refusals.get(channel));
        }
        Delivery.Delivered delivery = remembered(nonce).orElseGet(() -> add(channel, nonce, card, pings));
        if (losesNextAnswer) {
            losesNextAnswer = false;
            return new Delivery.TryLater(Optional.empty());
        }
        return delivery;
    }

    private Optional<Delivery.Delivered> remembered(Nonce nonce) {
        return messages.stream()
                .filter(message -> message.nonce().equals(nonce)
                        && clock.instant().isBefore(message.at().plus(NONCE_MEMORY)))
                .map(Message::delivery)
                .findFirst();
    }

    private Delivery.Delivered add(ChannelId channel, Nonce nonce, Card card, Set<LearnerId> pings) {
        Delivery.Delivered delivery = new Delivery.Delivered(channel, new MessageId(messages.size() + 1));
        messages.add(new Message(channel, nonce, clock.instant(), delivery, card, pings));
        return delivery;
    }

    @Override
    public synchronized Delivery edit(ChannelId channel, MessageId message, Card card) {
        edits.add(new Edit(message, card, clock.instant()));
        return editAnswer.orElseGet(() -> new Delivery.Delivered(channel, message));
    }

    @Override
    public Optional<Delivery.Delivered> findDirectMessage(LearnerId learner, Nonce nonce, Instant since) {
        return findInChannel(dm(learner), nonce, since);
    }

    @Override
    public synchronized Optional<Delivery.Delivered> findInChannel(ChannelId channel, Nonce nonce, Instant since) {
        if (unavailable) {
            throw new UnavailableException("Discord cannot be asked");
        }
        lookups++;
        return messages.stream()
                .filter(message -> message.channel().equals(channel)
                        && message.nonce().equals(nonce)
                        && !message.at().isBefore(since))
                .map(Message::delivery)
                .findFirst();
    }
}
