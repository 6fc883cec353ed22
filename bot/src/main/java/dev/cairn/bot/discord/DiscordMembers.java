package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import dev.cairn.bot.discord.rest.ApiError;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.interaction.UnavailableException;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.http.client.ClientResponse;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import reactor.core.Exceptions;

/**
 * Asks Discord who is a member of a server. Caches membership for a day, and absence for ten minutes, since people
 * join.
 */
final class DiscordMembers implements Members {
    private static final Duration MEMBER_TTL = Duration.ofHours(24);
    private static final Duration ABSENCE_TTL = Duration.ofMinutes(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int MAX_ENTRIES = 100_000;
    /** Unknown member, user or server, and missing access; the last two mean that Cairn itself is not in the server. */
    private static final Set<Integer> ABSENCE_CODES = Set.of(10007, 10013, 10004, 50001);

    private record Membership(ServerId server, LearnerId learner) {}

    private final Router router;
    private final InteractionMetrics metrics;
    private final Cache<Membership, Boolean> known;

    DiscordMembers(Router router, Clock clock, InteractionMetrics metrics) {
        this.router = router;
        this.metrics = metrics;
        this.known = Caffeine.newBuilder()
                .maximumSize(MAX_ENTRIES)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.creating((Membership membership, Boolean in) -> in ? MEMBER_TTL : ABSENCE_TTL))
                .build();
    }

    @Override
    public boolean isIn(ServerId server, LearnerId learner) {
        Membership membership = new Membership(server, learner);
        Boolean in = known.getIfPresent(membership);
        metrics.lookup("members", in != null);
        if (in == null) {
            in = ask(membership);
            known.put(membership, in);
        }
        return in;
    }

    private boolean ask(Membership membership) {
        try {
            Routes.GUILD_MEMBER_GET
                    .newRequest(
                            membership.server().value(), membership.learner().value())
                    .exchange(router)
                    .mono()
                    .flatMap(ClientResponse::skipBody)
                    .block(TIMEOUT);
            return true;
        } catch (RuntimeException fault) {
            if (Exceptions.unwrap(fault) instanceof ClientException refused
                    && ABSENCE_CODES.contains(ApiError.of(refused).code())) {
                return false;
            }
            throw new UnavailableException("Discord does not say who is in a server", fault);
        }
    }
}
