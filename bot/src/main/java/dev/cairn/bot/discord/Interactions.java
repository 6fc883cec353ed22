package dev.cairn.bot.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Ending;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Tally;
import dev.cairn.bot.interaction.Unavailable;
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
    private final Handlers handlers;
    private final Tally tally;
    /** A resumed gateway session replays events; what was taken up once is not taken up again. */
    private final Cache<Long, Boolean> takenUp = Caffeine.newBuilder()
            .expireAfterWrite(TOKEN_LIFE)
            .maximumSize(20_000)
            .build();

    Interactions(Router router, Routing routing, Handlers handlers, Tally tally) {
        this.router = router;
        this.routing = routing;
        this.handlers = handlers;
        this.tally = tally;
    }

    Mono<Void> answer(InteractionData data) {
        Incoming incoming = new Incoming(data);
        if (takenUp.asMap().putIfAbsent(incoming.id(), true) != null) {
            return Mono.empty();
        }
        Line line = new Line(router, data);
        return switch (incoming.kind()) {
            case SUGGESTION -> counted(incoming, routing.name(incoming), suggest(line, incoming));
            case COMMAND, USER_MENU, COMPONENT, MODAL -> {
                Work work = routing.work(incoming);
                yield counted(incoming, work.name(), reply(line, work));
            }
            case OTHER -> Mono.empty();
        };
    }

    private Mono<Void> counted(Incoming incoming, String name, Mono<Ending> answered) {
        long arrived = System.nanoTime();
        return answered.onErrorResume(fault -> Mono.just(unsent(incoming, fault)))
                .doOnNext(ending -> tally.interaction(
                        name,
                        incoming.kind().name().toLowerCase(Locale.ROOT),
                        ending,
                        Duration.ofNanos(System.nanoTime() - arrived)))
                .then();
    }

    private Mono<Ending> reply(Line line, Work work) {
        Mono<Outcome> outcome = handlers.run(work.handler())
                .<Outcome>map(Outcome.Answered::new)
                .onErrorResume(fault -> Mono.just(declined(work, fault)))
                .cache();
        return new Answering(line, work.mode(), Answering.PATIENCE, outcome)
                .run()
                .then(outcome)
                .flatMap(end -> onceThere(work, end).thenReturn(end.ending()));
    }

    /** The person has their answer, whatever becomes of what follows it. */
    private Mono<Void> onceThere(Work work, Outcome end) {
        if (end instanceof Outcome.Answered answered && answered.reply() instanceof Reply.Message message) {
            return handlers.run(Executors.callable(message.onceThere())).then().onErrorResume(fault -> {
                LOG.error("{} was answered, but not what follows that", work.name(), fault);
                return Mono.empty();
            });
        }
        return Mono.empty();
    }

    private static Outcome declined(Work work, Throwable fault) {
        if (fault instanceof UserError error) {
            return new Outcome.Declined(EdgeCopy.refusal(error.markdown()), Ending.REFUSED);
        }
        if (fault instanceof Unavailable away) {
            LOG.warn("{} could not be done: {}", work.name(), away.getMessage());
            return new Outcome.Declined(EdgeCopy.refusal(EdgeCopy.unavailable()), Ending.INCIDENT);
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {} in {}", incident, work.name(), fault);
        return new Outcome.Declined(EdgeCopy.refusal(EdgeCopy.incident(incident)), Ending.INCIDENT);
    }

    private record Suggested(List<Choice> choices, Ending ending) {}

    private Mono<Ending> suggest(Line line, Incoming incoming) {
        return handlers.run(() -> routing.suggestions(incoming))
                .timeout(SUGGESTIONS_IN_TIME)
                .map(choices -> new Suggested(choices, Ending.ANSWERED))
                .onErrorResume(fault -> {
                    reportNoSuggestions(routing.name(incoming), fault);
                    return Mono.just(
                            new Suggested(List.of(), fault instanceof UserError ? Ending.REFUSED : Ending.INCIDENT));
                })
                .flatMap(suggested -> line.suggest(suggested.choices()).thenReturn(suggested.ending()));
    }

    private static void reportNoSuggestions(String name, Throwable fault) {
        if (fault instanceof UserError) {
            return;
        }
        if (fault instanceof Unavailable || fault instanceof TimeoutException) {
            LOG.warn("No suggestions for {}: {}", name, fault.getMessage());
        } else {
            LOG.error("No suggestions for {}", name, fault);
        }
    }

    /** Tells the log, without the request's address, which carries the interaction's token. */
    private static Ending unsent(Incoming incoming, Throwable fault) {
        if (fault instanceof ClientException refused) {
            RefusedBody why = RefusedBody.of(refused);
            if (why.saysAlreadyAnswered()) {
                return Ending.ANSWERED;
            }
            LOG.warn(
                    "Discord took no answer to a {}: status {}, {}",
                    incoming.kind(),
                    refused.getStatus().code(),
                    why);
            return Ending.UNANSWERED;
        }
        LOG.warn("An answer to a {} could not be sent", incoming.kind(), fault);
        return Ending.UNANSWERED;
    }
}
