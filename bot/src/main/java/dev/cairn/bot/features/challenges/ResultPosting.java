package dev.cairn.bot.features.challenges;

import dev.cairn.bot.delivery.Destination;
import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupId;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.card.Card;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Posts a result where the card stands, else in the home channel of the group it is for, else where the server wants
 * announcements. What belongs to a private group is not announced to everyone.
 */
final class ResultPosting {
    private final ChallengeCards cards;
    private final Outbox outbox;
    private final BiFunction<ServerId, GroupId, Optional<Group>> groups;
    private final Servers servers;

    ResultPosting(
            ChallengeCards cards,
            Outbox outbox,
            BiFunction<ServerId, GroupId, Optional<Group>> groups,
            Servers servers) {
        this.cards = cards;
        this.outbox = outbox;
        this.groups = groups;
        this.servers = servers;
    }

    Card card(JdbiChallengeClosing.Posting result, List<LearnerId> pings) {
        return cards.result(result.challenge(), result.standings(), pings);
    }

    /** Sends it to the first of these channels that takes it; empty if none does. */
    Optional<Delivery> send(JdbiChallengeClosing.Posting result, Card card, List<LearnerId> pings) {
        for (ChannelId channel : channels(result.challenge())) {
            Delivery delivery =
                    outbox.send(result.claim(), new Destination.InChannel(channel, Set.copyOf(pings)), card);
            if (!(delivery instanceof Delivery.Refused)) {
                return Optional.of(delivery);
            }
        }
        return Optional.empty();
    }

    private List<ChannelId> channels(Challenge challenge) {
        Optional<Group> group = challenge.group().flatMap(id -> groups.apply(challenge.server(), id));
        boolean isForEveryone = !challenge.isForGroup()
                || group.filter(each -> !each.isPrivate()).isPresent();
        return Stream.of(
                        challenge.place().map(CardPlace::channel),
                        group.flatMap(Group::homeChannel),
                        servers.of(challenge.server()).announceIn().filter(announcements -> isForEveryone))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    Instant retryAt(JdbiChallengeClosing.Posting result, Delivery.TryLater tryLater) {
        return outbox.retryAt(result.claim(), tryLater);
    }
}
