package dev.cairn.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.Callback;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The bot's reactions to an interaction. Throws an {@link AssertionError} if an awaited one does not come in time. */
public record InteractionOutcome(Interaction interaction) {
    private static final Duration ANSWER_DUE = Duration.ofSeconds(20);

    /**
     * The first answer; throws {@link dev.cairn.bot.playground.interactions.InteractionTimeout} after three seconds
     * without one.
     */
    public Callback answer() {
        try {
            return interaction.answer().get(ANSWER_DUE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new CompletionException(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted(e);
        } catch (TimeoutException e) {
            throw new AssertionError("no answer, and no deadline either", e);
        }
    }

    /** The answer's message: at once, or after a deferral is filled. */
    public Message message(Duration atMost) {
        return await(interaction::original, atMost, "message");
    }

    /** The answer's message once it matches, for messages that are edited later. */
    public Message message(Predicate<Message> wanted, Duration atMost) {
        return await(() -> interaction.original().filter(wanted), atMost, "such message");
    }

    /** The first follow-up that matches. */
    public Message followUp(Predicate<Message> wanted, Duration atMost) {
        return await(() -> interaction.followUps().stream().filter(wanted).findFirst(), atMost, "such follow-up");
    }

    /** The first follow-up. */
    public Message followUp(Duration atMost) {
        return followUp(message -> true, atMost);
    }

    /** The modal with which the bot answered. */
    public JsonNode modal(Duration atMost) {
        return await(interaction::modal, atMost, "modal");
    }

    /** The choices the bot offered for an autocompleted option. */
    public JsonNode choices() {
        return answer().data().path("choices");
    }

    private <T> T await(Supplier<Optional<T>> what, Duration atMost, String name) {
        try {
            return interaction
                    .await(what, atMost)
                    .orElseThrow(() -> new AssertionError("no " + name + " within " + atMost));
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static AssertionError interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new AssertionError("interrupted while waiting", e);
    }
}
