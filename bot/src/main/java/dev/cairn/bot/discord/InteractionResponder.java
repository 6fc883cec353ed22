package dev.cairn.bot.discord;

import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.Card;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Sends the answer to one interaction: at once if the handler is quick, otherwise after a deferral inside Discord's three
 * seconds.
 *
 * <p>A deferral fixes who sees the answer. So a fault after a public deferral removes it and is shown privately.
 *
 * @param locale the invoker's language
 * @param patience how long the handler may take before the answer is deferred
 */
record InteractionResponder(
        InteractionCallbacks callbacks,
        AnswerMode mode,
        Locale locale,
        Duration patience,
        Mono<HandlerResult> handlerResult) {
    /** Leaves half of Discord's three seconds for the network. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);

    Mono<Void> run() {
        if (mode == AnswerMode.MODAL) {
            return handlerResult.flatMap(this::answer);
        }
        Mono<HandlerResult> running = handlerResult.cache();
        return running.map(Optional::of)
                .timeout(patience, Mono.just(Optional.empty()))
                .flatMap(early ->
                        early.map(this::answer).orElseGet(() -> defer().then(running.flatMap(this::answerDeferred))));
    }

    private Mono<Void> answer(HandlerResult result) {
        if (result instanceof HandlerResult.Declined declined) {
            return callbacks.answer(declined.card(), true);
        }
        Reply reply = ((HandlerResult.Answered) result).reply();
        if (reply instanceof Reply.Form form) {
            return callbacks.openModal(form.modal());
        }
        Reply.Message message = (Reply.Message) reply;
        return switch (mode) {
            case UPDATE -> callbacks.update(message.card());
            case PUBLIC -> callbacks.post(message.card(), message.ping());
            case PRIVATE, MODAL -> callbacks.answer(message.card(), true);
        };
    }

    private Mono<Void> defer() {
        return mode == AnswerMode.UPDATE ? callbacks.deferUpdate() : callbacks.defer(mode == AnswerMode.PRIVATE);
    }

    private Mono<Void> answerDeferred(HandlerResult result) {
        if (result.message().isPresent()) {
            Reply.Message message = result.message().get();
            return callbacks.editOriginal(message.card(), message.ping());
        }
        Card card = result instanceof HandlerResult.Declined declined
                ? declined.card()
                : HandlerResult.warning(EdgeCopy.in(locale).modalTooLate());
        return switch (mode) {
            case PRIVATE -> callbacks.editOriginal(card);
            case PUBLIC -> callbacks.deleteOriginal().then(callbacks.followUpPrivately(card));
            case UPDATE, MODAL -> callbacks.followUpPrivately(card);
        };
    }
}
