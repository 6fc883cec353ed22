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

/** Asks Discord who is in a server, and remembers it for a day; that somebody is not, for minutes, since they may join. */
final class DiscordMembers implements Members {
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration ABSENT = Duration.ofMinutes(10);
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST = 100_000;
    /** Unknown member, unknown user, unknown server, missing access: the last two when Cairn is not there itself. */
    private static final Set<Integer> NOT_THERE = Set.of(10007, 10013, 10004, 50001);

    private record Seat(ServerId server, LearnerId learner) {}

    private final Router router;
    private final InteractionMetrics tally;
    private final Cache<Seat, Boolean> known;

    DiscordMembers(Router router, Clock clock, InteractionMetrics tally) {
        this.router = router;
        this.tally = tally;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .expireAfter(Expiry.creating((Seat seat, Boolean in) -> in ? KEPT : ABSENT))
                .build();
    }

    @Override
    public boolean isIn(ServerId server, LearnerId learner) {
        Seat seat = new Seat(server, learner);
        Boolean in = known.getIfPresent(seat);
        tally.lookup("members", in != null);
        if (in == null) {
            in = ask(seat);
            known.put(seat, in);
        }
        return in;
    }

    private boolean ask(Seat seat) {
        try {
            Routes.GUILD_MEMBER_GET
                    .newRequest(seat.server().value(), seat.learner().value())
                    .exchange(router)
                    .mono()
                    .flatMap(ClientResponse::skipBody)
                    .block(PATIENCE);
            return true;
        } catch (RuntimeException fault) {
            if (Exceptions.unwrap(fault) instanceof ClientException refused
                    && NOT_THERE.contains(ApiError.of(refused).code())) {
                return false;
            }
            throw new UnavailableException("Discord does not say who is in a server", fault);
        }
    }
}
