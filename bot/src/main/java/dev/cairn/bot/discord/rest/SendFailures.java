package dev.cairn.bot.discord.rest;

import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.RefusalReason;
import discord4j.rest.http.client.ClientException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;

/** Translates the failures of sending a message into deliveries. */
public final class SendFailures {
    private static final Logger LOG = LoggerFactory.getLogger(SendFailures.class);
    /** Discord does not say how long it refuses to open new DM channels, and bans bots that keep trying. */
    private static final Duration DM_OPENING_PAUSE = Duration.ofMinutes(10);

    /** Discord limits edits of messages over an hour old, and asks for a second's pause, which does not help. */
    private static final Duration OLD_EDIT_PAUSE = Duration.ofHours(1);

    private static final int TOO_MANY_REQUESTS = 429;

    private SendFailures() {}

    /** Returns the delivery that stands for a failed request. */
    public static Delivery delivery(Throwable fault) {
        if (Exceptions.unwrap(fault) instanceof ClientException refused) {
            return delivery(refused);
        }
        return new Delivery.TryLater(Optional.empty());
    }

    private static Delivery delivery(ClientException refused) {
        ApiError error = ApiError.of(refused);
        return switch (error.code()) {
            case 50007, 50278 -> refused(RefusalReason.DMS_CLOSED);
            case 10003, 10004 -> refused(RefusalReason.CHANNEL_GONE);
            case 10008 -> refused(RefusalReason.MESSAGE_GONE);
            // Missing access and permissions; blocked by the server's AutoMod; an archived or locked thread.
            case 50001, 50013, 200_000, 200_001, 50083, 160_005 -> refused(RefusalReason.FORBIDDEN);
            case 10013, 50033 -> refused(RefusalReason.PERSON_GONE);
            case 40003 -> new Delivery.TryLater(Optional.of(DM_OPENING_PAUSE));
            // Slow mode, and the channel's limit of messages.
            case 20016, 20028 -> new Delivery.TryLater(Optional.empty());
            case 30046 -> new Delivery.TryLater(Optional.of(OLD_EDIT_PAUSE));
            default ->
                refused.getStatus().code() == TOO_MANY_REQUESTS
                        ? new Delivery.TryLater(Optional.of(RequestFailures.requestedPause(refused)))
                        : byStatus(refused.getStatus().code(), error);
        };
    }

    /** An invalid token (401) is the operator's to replace; until then messages are kept and tried later. */
    private static Delivery byStatus(int status, ApiError error) {
        if (status >= 500 || status == 408 || status == 401) {
            return new Delivery.TryLater(Optional.empty());
        }
        LOG.error("Discord refused an unprompted message: status {}, {}", status, error);
        return refused(RefusalReason.OTHER);
    }

    private static Delivery refused(RefusalReason reason) {
        return new Delivery.Refused(reason);
    }
}
