package dev.cairn.bot;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.ServerLayout;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Accepts no message and finds nobody in any server. */
final class UnavailableDiscord implements Courier, Memberships, ServerChannels {
    private static final Delivery NOT_NOW = new Delivery.TryLater(Optional.empty());

    @Override
    public Delivery sendDirectMessage(LearnerId learner, Card card, Nonce nonce) {
        return NOT_NOW;
    }

    @Override
    public Delivery sendToChannel(ChannelId channel, Card card, Set<LearnerId> pings, Nonce nonce) {
        return NOT_NOW;
    }

    @Override
    public Delivery edit(ChannelId channel, MessageId message, Card card) {
        return NOT_NOW;
    }

    @Override
    public Optional<Delivery.Delivered> findDirectMessage(LearnerId learner, Nonce nonce, Instant since) {
        return Optional.empty();
    }

    @Override
    public Optional<Delivery.Delivered> findInChannel(ChannelId channel, Nonce nonce, Instant since) {
        return Optional.empty();
    }

    @Override
    public Map<LearnerId, Membership> of(ServerId server, Collection<LearnerId> people) {
        return people.stream().collect(Collectors.toMap(learner -> learner, learner -> new Membership.Unknown()));
    }

    @Override
    public boolean isIn(ServerId server, LearnerId learner) {
        return false;
    }

    @Override
    public ServerLayout of(ServerId server) {
        throw new UnavailableException("There is no Discord", new IllegalStateException());
    }
}
