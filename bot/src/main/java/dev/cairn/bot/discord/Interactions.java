package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.discord.rest.InteractionSender;
import dev.cairn.bot.discord.rest.RefusedException;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.UserError;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/** Answers every interaction on its own: a fault in one affects no other. */
final class Interactions {
    private static final Logger LOG = LoggerFactory.getLogger(Interactions.class);
    private static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);
    private static final Duration MAX_AUTOCOMPLETE_TIME = Duration.ofMillis(2_500);
    private static final int MAX_REMEMBERED_INTERACTIONS = 20_000;

    private final InteractionSender sender;
    private final Routing routing;
    private final HandlerPool handlers;
    private final InteractionMetrics metrics;
    private final CardRenderer cardRenderer;
    /** The ids of interactions already begun, since a resumed gateway session replays events. */
    private final Cache<Long, Boolean> begun = Caffeine.newBuilder()
            .expireAfterWrite(TOKEN_LIFETIME)
            .maximumSize(MAX_REMEMBERED_INTERACTIONS)
            .executor(Runnable::run) // Waking another thread for the upkeep costs more than the upkeep.
            .build();

    Interactions(
            InteractionSender sender,
            Routing routing,
            HandlerPool handlers,
            InteractionMetrics metrics,
            CardRenderer cardRenderer) {
        this.sender = sender;
        this.routing = routing;
        this.handlers = handlers;
        this.metrics = metrics;
        this.cardRenderer = cardRenderer;
    }

    /** Answers the interaction; completes empty, never with an error, once Discord has the answer or refused it. */
    Mono<Void> answer(JsonNode json) {
        InteractionReader interaction = new InteractionReader(json);
        Optional<InteractionAddress> address = interaction.address();
        if (address.isEmpty()) {
            LOG.warn("Dropped an interaction without an id or a token");
            countUnread(metrics);
            return Mono.empty();
        }
        if (begun.asMap().putIfAbsent(address.get().id(), true) != null) {
            return Mono.empty();
        }
        InteractionCallbacks callbacks =
                new InteractionCallbacks(sender, address.get(), interaction.locale(), cardRenderer);
        return switch (interaction.kind()) {
            case AUTOCOMPLETE -> measured(interaction, routing.name(interaction), suggest(callbacks, interaction));
            case COMMAND, USER_COMMAND, MESSAGE_COMMAND, COMPONENT, MODAL -> {
                HandlerCall call = routing.call(interaction);
                yield measured(interaction, call.name(), reply(callbacks, call, interaction.locale()));
            }
            case OTHER -> measured(interaction, Routing.UNREADABLE, Mono.just(InteractionResult.UNANSWERED));
        };
    }

    /** Counts an interaction that nobody can answer. */
    static void countUnread(InteractionMetrics metrics) {
        metrics.interaction(
                Routing.UNREADABLE,
                InteractionReader.Kind.OTHER.metricLabel(),
                InteractionResult.UNANSWERED,
                Duration.ZERO);
    }

    private Mono<Void> measured(InteractionReader interaction, String name, Mono<InteractionResult> answer) {
        long arrived = System.nanoTime();
        return answer.onErrorResume(fault -> Mono.just(unsent(interaction, fault)))
                .doOnNext(result -> metrics.interaction(
                        name, interaction.kind().metricLabel(), result, Duration.ofNanos(System.nanoTime() - arrived)))
                .then();
    }

    private Mono<InteractionResult> reply(InteractionCallbacks callbacks, HandlerCall call, Locale locale) {
        Mono<HandlerResult> handlerResult = handlers.run(call.handler())
                .<HandlerResult>map(HandlerResult.Answered::new)
                .onErrorResume(fault -> Mono.just(declined(call, fault, locale)))
                .cache();
        return new InteractionResponder(callbacks, call.mode(), locale, InteractionResponder.PATIENCE, handlerResult)
                .run()
                .then(handlerResult)
                .flatMap(result -> Mono.justOrEmpty(result.message())
                        .flatMap(message -> followUp(callbacks, call, message).then(afterDelivery(call, message)))
                        .thenReturn(result.interactionResult()));
    }

    /** Sends the follow-up of a message that has arrived. Its failure is logged, and changes nothing else. */
    private static Mono<Void> followUp(InteractionCallbacks callbacks, HandlerCall call, Reply.Message message) {
        return Mono.justOrEmpty(message.followUp())
                .flatMap(callbacks::followUpPrivately)
                .onErrorResume(fault -> {
                    logUnsent("The follow-up of " + call.name(), fault);
                    return Mono.empty();
                });
    }

    /** Runs the work that waits until Discord has the message. Its failure is logged, and changes nothing else. */
    private Mono<Void> afterDelivery(HandlerCall call, Reply.Message message) {
        return Mono.justOrEmpty(message.afterDelivery())
                .flatMap(next -> handlers.run(Executors.callable(next)).then())
                .onErrorResume(fault -> {
                    LOG.error("{} was answered, but a later step failed", call.name(), fault);
                    return Mono.empty();
                });
    }

    private static HandlerResult declined(HandlerCall call, Throwable fault, Locale locale) {
        if (fault instanceof UserError error) {
            return HandlerResult.Declined.because(error.markdown(locale), InteractionResult.REFUSED);
        }
        EdgeCopy copy = EdgeCopy.in(locale);
        if (fault instanceof UnavailableException unavailable) {
            LOG.warn("{} could not be done: {}", call.name(), unavailable.getMessage());
            return HandlerResult.Declined.because(copy.unavailable(), InteractionResult.INCIDENT);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} in {}", incident, call.name(), fault);
        return HandlerResult.Declined.because(copy.incident(incident), InteractionResult.INCIDENT);
    }

    private record Suggestions(List<Choice> choices, InteractionResult result) {}

    private Mono<InteractionResult> suggest(InteractionCallbacks callbacks, InteractionReader interaction) {
        return handlers.run(() -> routing.suggestions(interaction))
                .timeout(MAX_AUTOCOMPLETE_TIME)
                .map(choices -> new Suggestions(choices, InteractionResult.ANSWERED))
                .onErrorResume(fault -> {
                    reportNoSuggestions(routing.name(interaction), fault);
                    return Mono.just(new Suggestions(
                            List.of(),
                            fault instanceof UserError ? InteractionResult.REFUSED : InteractionResult.INCIDENT));
                })
                .flatMap(suggestions -> callbacks.suggest(suggestions.choices()).thenReturn(suggestions.result()));
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

    /** Logs an answer that could not be sent. */
    private static InteractionResult unsent(InteractionReader interaction, Throwable fault) {
        if (fault instanceof RefusedException refused && refused.error().isAlreadyAcknowledged()) {
            return InteractionResult.ANSWERED;
        }
        logUnsent("The answer to a " + interaction.kind(), fault);
        return InteractionResult.UNANSWERED;
    }

    private static void logUnsent(String what, Throwable fault) {
        if (fault instanceof RefusedException refused) {
            LOG.warn("{} was refused by Discord: status {}, {}", what, refused.status(), refused.error());
        } else {
            LOG.warn("{} could not be sent", what, fault);
        }
    }
}
