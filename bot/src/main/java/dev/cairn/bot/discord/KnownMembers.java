package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Membership;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Remembers what Discord said about members: presence for a day, absence for ten minutes, since people join. An older
 * answer is used only if Discord does not reply.
 */
final class KnownMembers {
    private static final Duration MEMBER_TTL = Duration.ofHours(24);
    private static final Duration ABSENCE_TTL = Duration.ofMinutes(10);
    private static final int MAX_ENTRIES = 100_000;

    /** A person in a server. */
    record Person(ServerId server, LearnerId learner) {}

    private record Known(Membership membership, Instant until) {}

    private final Clock clock;
    private final Cache<Person, Known> known = Caffeine.newBuilder()
            .maximumSize(MAX_ENTRIES)
            .executor(Runnable::run)
            .build();

    KnownMembers(Clock clock) {
        this.clock = clock;
    }

    void note(Person person, Membership membership) {
        Duration fresh = membership instanceof Membership.Present ? MEMBER_TTL : ABSENCE_TTL;
        known.put(person, new Known(membership, clock.instant().plus(fresh)));
    }

    /** Forgets what was noted of a person in every server. */
    void forget(LearnerId learner) {
        known.asMap().keySet().removeIf(person -> person.learner().equals(learner));
    }

    /** What was noted, if it is fresh. */
    Optional<Membership> fresh(Person person) {
        return Optional.ofNullable(known.getIfPresent(person))
                .filter(entry -> clock.instant().isBefore(entry.until()))
                .map(Known::membership);
    }

    /** What was noted last. */
    Membership latest(Person person) {
        Known entry = known.getIfPresent(person);
        return entry == null ? new Membership.Unknown() : entry.membership();
    }
}
