package dev.cairn.bot.features.challenges;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Membership;
import dev.cairn.bot.interaction.Memberships;
import dev.cairn.bot.interaction.RefusalReason;
import dev.cairn.bot.interaction.card.Card;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps the messages of challenges current: each is edited once in five minutes at most, and only if it changes. */
final class ChallengeMessageUpdater {
    private static final Duration WAIT_IF_THE_SAME = Duration.ofMinutes(1);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    /** After somebody has taken a permission away, which seldom comes back soon. */
    private static final Duration FIRST_WAIT_IF_FORBIDDEN = Duration.ofHours(1);

    private static final Duration MAX_WAIT = Duration.ofDays(1);
    private static final int MAX_DOUBLINGS = 11;

    private final JdbiChallengeMessages messages;
    private final JdbiChallengeSnapshots snapshots;
    private final JdbiChallengePeople people;
    private final ChallengeCards cards;
    private final Courier courier;
    private final Memberships members;
    private final Clock clock;

    ChallengeMessageUpdater(
            JdbiChallengeMessages messages,
            JdbiChallengeSnapshots snapshots,
            JdbiChallengePeople people,
            ChallengeCards cards,
            Courier courier,
            Memberships members,
            Clock clock) {
        this.messages = messages;
        this.snapshots = snapshots;
        this.people = people;
        this.cards = cards;
        this.courier = courier;
        this.members = members;
        this.clock = clock;
    }

    /** Updates a message, unless it was edited lately or another process updates it. */
    void update(ChallengeMessage.Key key) {
        messages.claim(key, clock.instant()).ifPresent(this::update);
    }

    private void update(ChallengeMessage message) {
        Optional<ChallengeSnapshot> current = current(message.key().challenge());
        if (current.isEmpty()) {
            return;
        }
        ChallengeSnapshot snapshot = current.get();
        Card card = message.key().kind() == MessageKind.CARD
                ? cards.card(snapshot.challenge(), snapshot.standings(), snapshot.at())
                : cards.result(snapshot.challenge(), snapshot.standings(), snapshot.pings());
        String digest = CardDigest.of(card);
        Instant now = clock.instant();
        if (message.digest().filter(digest::equals).isPresent()) {
            messages.drawn(message, snapshot.drawn(digest, now.plus(WAIT_IF_THE_SAME)));
            return;
        }
        Delivery delivery = courier.edit(message.channel(), message.message(), card);
        if (delivery instanceof Delivery.Delivered) {
            messages.drawn(message, snapshot.drawn(digest, now.plus(JdbiChallengeMessages.REST)));
        } else {
            noteFailure(message, delivery);
        }
    }

    /** The challenge with the names of people found to be in the server. */
    private Optional<ChallengeSnapshot> current(ChallengeId id) {
        Optional<ChallengeSnapshot> first = snapshots.of(id);
        boolean changed = first.filter(snapshot -> isChangedByWhatIsKnownOf(snapshot.named(), snapshot.challenge()))
                .isPresent();
        return changed ? snapshots.of(id) : first;
    }

    private boolean isChangedByWhatIsKnownOf(List<LearnerId> named, Challenge challenge) {
        if (named.isEmpty()) {
            return false;
        }
        Map<LearnerId, Membership> found = members.of(challenge.server(), named);
        return people.note(challenge, found, clock.instant());
    }

    private void noteFailure(ChallengeMessage message, Delivery delivery) {
        if (delivery instanceof Delivery.TryLater tryLater) {
            messages.refused(message, again(message, tryLater.retryAfter().orElse(FIRST_WAIT)));
        } else if (isGone(((Delivery.Refused) delivery).reason())) {
            messages.gone(message);
        } else {
            messages.refused(message, again(message, FIRST_WAIT_IF_FORBIDDEN));
        }
    }

    private static boolean isGone(RefusalReason reason) {
        return reason == RefusalReason.MESSAGE_GONE || reason == RefusalReason.CHANNEL_GONE;
    }

    /** Waits twice as long after each refusal. */
    private Instant again(ChallengeMessage message, Duration firstWait) {
        Duration wait = firstWait.multipliedBy(1L << Math.min(message.refusals(), MAX_DOUBLINGS));
        return clock.instant().plus(wait.compareTo(MAX_WAIT) < 0 ? wait : MAX_WAIT);
    }
}
