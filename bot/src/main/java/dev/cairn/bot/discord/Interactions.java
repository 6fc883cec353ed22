package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Unavailable;
import dev.cairn.bot.interaction.UserError;
import discord4j.discordjson.json.InteractionData;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.json.response.ErrorResponse;
import discord4j.rest.request.Router;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Answers every interaction, each for itself: whatever goes wrong in one ends there. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
    private static final Duration SUGGESTIONS_IN_TIME = Duration.ofMillis(2_500);

    private final Router router;
    private final Routing routing;
    private final Scheduler handlers;
    /** A resumed gateway session replays events; what was taken up once is not taken up again. */
    private final Cache<Long, Boolean> takenUp = Caffeine.newBuilder()
            .expireAfterWrite(TOKEN_LIFE)
            .maximumSize(20_000)
            .build();

    Interactions(Router router, Catalog catalog, Clock clock, Scheduler handlers) {
        this.router = router;
        this.routing = new Routing(catalog, clock);
        this.handlers = handlers;
    }

    Mono<Void> answer(InteractionData data) {
        Incoming incoming = new Incoming(data);
        if (takenUp.asMap().putIfAbsent(incoming.id(), true) != null) {
            return Mono.empty();
        }
        Line line = new Line(router, data);
        Mono<Void> answered = switch (incoming.kind()) {
            case SUGGESTION -> suggest(line, incoming);
            case COMMAND, COMPONENT, MODAL -> reply(line, incoming);
            case OTHER -> Mono.empty();
        };
        return answered.onErrorResume(fault -> {
            reportUnsent(incoming, fault);
            return Mono.empty();
        });
    }

    private Mono<Void> reply(Line line, Incoming incoming) {
        Work work = routing.work(incoming);
        Mono<Outcome> outcome = Mono.fromCallable(work.handler())
                .subscribeOn(handlers)
                .<Outcome>map(Outcome.Answered::new)
                .onErrorResume(fault -> Mono.just(new Outcome.Declined(EdgeCopy.refusal(wordsFor(work, fault)))));
        return new Answering(line, work.mode(), Answering.PATIENCE, outcome).run();
    }

    private static String wordsFor(Work work, Throwable fault) {
        if (fault instanceof UserError error) {
            return error.markdown();
        }
        if (fault instanceof Unavailable away) {
            LOG.warn("{} could not be done: {}", work.name(), away.getMessage());
            return EdgeCopy.unavailable();
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} in {}", incident, work.name(), fault);
        return EdgeCopy.incident(incident);
    }

    private Mono<Void> suggest(Line line, Incoming incoming) {
        return Mono.fromCallable(() -> routing.suggestions(incoming))
                .subscribeOn(handlers)
                .timeout(SUGGESTIONS_IN_TIME)
                .onErrorResume(fault -> {
                    reportNoSuggestions(incoming, fault);
                    return Mono.just(List.of());
                })
                .flatMap(line::suggest);
    }

    private static void reportNoSuggestions(Incoming incoming, Throwable fault) {
        if (fault instanceof UserError) {
            return;
        }
        if (fault instanceof Unavailable || fault instanceof TimeoutException) {
            LOG.warn("No suggestions for /{}: {}", incoming.path(), fault.getMessage());
        } else {
            LOG.error("No suggestions for /{}", incoming.path(), fault);
        }
    }

    /** Without the request's address, which carries the interaction's token. */
    private static void reportUnsent(Incoming incoming, Throwable fault) {
        if (fault instanceof ClientException refused) {
            Map<String, Object> why =
                    refused.getErrorResponse().map(ErrorResponse::getFields).orElse(Map.of());
            if (!Lane.isAlreadyAnswered(refused)) {
                LOG.warn(
                        "Discord took no answer to a {}: status {} {}",
                        incoming.kind(),
                        refused.getStatus().code(),
                        why);
            }
            return;
        }
        LOG.warn(
                "An answer to a {} could not be sent: {}",
                incoming.kind(),
                fault.getClass().getSimpleName());
    }
}
