package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.discord.rest.ApiError;
import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.UserError;
import discord4j.discordjson.json.InteractionData;
import discord4j.rest.http.client.ClientException;
import discord4j.rest.request.Router;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Answers every interaction, each for itself: whatever goes wrong in one ends there. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(15);
    private static final Duration SUGGESTIONS_IN_TIME = Duration.ofMillis(2_500);

    private final Router router;
    private final Routing routing;
    private final HandlerPool handlers;
    private final InteractionMetrics tally;
    /** A resumed gateway session replays events; what was taken up once is not taken up again. */
    private final Cache<Long, Boolean> takenUp = Caffeine.newBuilder()
            .expireAfterWrite(TOKEN_LIFE)
            .maximumSize(20_000)
            .build();

    Interactions(Router router, Routing routing, HandlerPool handlers, InteractionMetrics tally) {
        this.router = router;
        this.routing = routing;
        this.handlers = handlers;
        this.tally = tally;
    }

    Mono<Void> answer(InteractionData data) {
        InteractionReader incoming = new InteractionReader(data);
        if (takenUp.asMap().putIfAbsent(incoming.id(), true) != null) {
            return Mono.empty();
        }
        InteractionCallbacks line = new InteractionCallbacks(router, data);
        return switch (incoming.kind()) {
            case SUGGESTION -> counted(incoming, routing.name(incoming), suggest(line, incoming));
            case COMMAND, USER_MENU, COMPONENT, MODAL -> {
                HandlerCall work = routing.work(incoming);
                yield counted(incoming, work.name(), reply(line, work, incoming.locale()));
            }
            case OTHER -> Mono.empty();
        };
    }

    private Mono<Void> counted(InteractionReader incoming, String name, Mono<InteractionResult> answered) {
        long arrived = System.nanoTime();
        return answered.onErrorResume(fault -> Mono.just(unsent(incoming, fault)))
                .doOnNext(ending -> tally.interaction(
                        name,
                        incoming.kind().name().toLowerCase(Locale.ROOT),
                        ending,
                        Duration.ofNanos(System.nanoTime() - arrived)))
                .then();
    }

    private Mono<InteractionResult> reply(InteractionCallbacks line, HandlerCall work, Locale locale) {
        Mono<HandlerResult> outcome = handlers.run(work.handler())
                .<HandlerResult>map(HandlerResult.Answered::new)
                .onErrorResume(fault -> Mono.just(declined(work, fault, locale)))
                .cache();
        return new InteractionResponder(line, work.mode(), InteractionResponder.PATIENCE, outcome)
                .run()
                .then(outcome)
                .flatMap(end -> onceThere(work, end).thenReturn(end.ending()));
    }

    /** The person has their answer, whatever becomes of what follows it. */
    private Mono<Void> onceThere(HandlerCall work, HandlerResult end) {
        if (end instanceof HandlerResult.Answered answered && answered.reply() instanceof Reply.Message message) {
            return handlers.run(Executors.callable(message.onceThere())).then().onErrorResume(fault -> {
                LOG.error("{} was answered, but not what follows that", work.name(), fault);
                return Mono.empty();
            });
        }
        return Mono.empty();
    }

    private static HandlerResult declined(HandlerCall work, Throwable fault, Locale locale) {
        if (fault instanceof UserError error) {
            return new HandlerResult.Declined(EdgeCopy.refusal(error.markdown(locale)), InteractionResult.REFUSED);
        }
        if (fault instanceof UnavailableException away) {
            LOG.warn("{} could not be done: {}", work.name(), away.getMessage());
            return new HandlerResult.Declined(EdgeCopy.refusal(EdgeCopy.unavailable()), InteractionResult.INCIDENT);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} in {}", incident, work.name(), fault);
        return new HandlerResult.Declined(EdgeCopy.refusal(EdgeCopy.incident(incident)), InteractionResult.INCIDENT);
    }

    private record Suggested(List<Choice> choices, InteractionResult ending) {}

    private Mono<InteractionResult> suggest(InteractionCallbacks line, InteractionReader incoming) {
        return handlers.run(() -> routing.suggestions(incoming))
                .timeout(SUGGESTIONS_IN_TIME)
                .map(choices -> new Suggested(choices, InteractionResult.ANSWERED))
                .onErrorResume(fault -> {
                    reportNoSuggestions(routing.name(incoming), fault);
                    return Mono.just(new Suggested(
                            List.of(),
                            fault instanceof UserError ? InteractionResult.REFUSED : InteractionResult.INCIDENT));
                })
                .flatMap(suggested -> line.suggest(suggested.choices()).thenReturn(suggested.ending()));
    }

    private static void reportNoSuggestions(String name, Throwable fault) {
        if (fault instanceof UserError) {
            return;
        }
        if (fault instanceof UnavailableException || fault instanceof TimeoutException) {
            LOG.warn("No suggestions for {}: {}", name, fault.getMessage());
        } else {
            LOG.error("No suggestions for {}", name, fault);
        }
    }

    /** Tells the log, without the request's address, which carries the interaction's token. */
    private static InteractionResult unsent(InteractionReader incoming, Throwable fault) {
        if (fault instanceof ClientException refused) {
            ApiError why = ApiError.of(refused);
            if (why.saysAlreadyAnswered()) {
                return InteractionResult.ANSWERED;
            }
            LOG.warn(
                    "Discord took no answer to a {}: status {}, {}",
                    incoming.kind(),
                    refused.getStatus().code(),
                    why);
            return InteractionResult.UNANSWERED;
        }
        LOG.warn("An answer to a {} could not be sent", incoming.kind(), fault);
        return InteractionResult.UNANSWERED;
    }
}
