package dev.cairn.bot.discord;

import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.Card;
import java.time.Duration;
import java.util.Optional;
import reactor.core.publisher.Mono;

/**
 * Sees one answer through: at once if the handler is quick, else after a deferral inside Discord's three seconds.
 *
 * <p>A deferral decides who sees what follows it, so a fault after a public one removes it and speaks privately.
 *
 * @param patience how long a handler may take before the answer is deferred
 */
record InteractionResponder(
        InteractionCallbacks line, AnswerMode mode, Duration patience, Mono<HandlerResult> outcome) {
    /** Leaves half of Discord's three seconds for the way there and back. */
    static final Duration PATIENCE = Duration.ofMillis(1_500);

    Mono<Void> run() {
        if (mode == AnswerMode.MODAL) {
            return outcome.flatMap(this::atOnce);
        }
        Mono<HandlerResult> running = outcome.cache();
        return running.map(Optional::of)
                .timeout(patience, Mono.just(Optional.empty()))
                .flatMap(early -> early.map(this::atOnce)
                        .orElseGet(() -> defer().then(running).flatMap(this::afterDeferral)));
    }

    private Mono<Void> atOnce(HandlerResult end) {
        if (end instanceof HandlerResult.Declined declined) {
            return line.answer(declined.card(), true);
        }
        Reply reply = ((HandlerResult.Answered) end).reply();
        if (reply instanceof Reply.Form form) {
            return line.open(form.modal());
        }
        Card card = ((Reply.Message) reply).card();
        return mode == AnswerMode.UPDATE ? line.update(card) : line.answer(card, mode != AnswerMode.PUBLIC);
    }

    private Mono<Void> defer() {
        return mode == AnswerMode.UPDATE ? line.deferUpdate() : line.defer(mode == AnswerMode.PRIVATE);
    }

    private Mono<Void> afterDeferral(HandlerResult end) {
        if (end instanceof HandlerResult.Answered answered && answered.reply() instanceof Reply.Message message) {
            return line.replaceOriginal(message.card());
        }
        Card card = end instanceof HandlerResult.Declined declined ? declined.card() : EdgeCopy.formTooLate();
        return switch (mode) {
            case PRIVATE -> line.replaceOriginal(card);
            case PUBLIC -> line.removeOriginal().then(line.whisper(card));
            case UPDATE, MODAL -> line.whisper(card);
        };
    }
}
