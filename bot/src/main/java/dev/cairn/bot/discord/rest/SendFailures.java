package dev.cairn.bot.discord.rest;

import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.RefusalReason;
import discord4j.rest.http.client.ClientException;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;

/** What Discord's refusals of a message mean. */
public final class SendFailures {
    private static final Logger LOG = LoggerFactory.getLogger(SendFailures.class);
    /** Discord does not say how long it will take no new conversations; its ban for going on is long. */
    private static final Duration BETWEEN_NEW_CONVERSATIONS = Duration.ofMinutes(10);

    private SendFailures() {}

    /** A delivery for whatever came instead of an answer. */
    public static Delivery delivery(Throwable fault) {
        if (Exceptions.unwrap(fault) instanceof ClientException refused) {
            return delivery(refused);
        }
        return new Delivery.NotNow(Optional.empty());
    }

    private static Delivery delivery(ClientException refused) {
        ApiError body = ApiError.of(refused);
        return switch (body.code()) {
            case 50007, 50278 -> refused(RefusalReason.DMS_CLOSED);
            case 10003, 10004 -> refused(RefusalReason.CHANNEL_GONE);
            case 10008 -> refused(RefusalReason.MESSAGE_GONE);
            // Missing access and permissions; blocked by the server's AutoMod; an archived or locked thread.
            case 50001, 50013, 200_000, 200_001, 50083, 160_005 -> refused(RefusalReason.FORBIDDEN);
            case 10013, 50033 -> refused(RefusalReason.PERSON_GONE);
            case 40003 -> new Delivery.NotNow(Optional.of(BETWEEN_NEW_CONVERSATIONS));
            // Slow mode, the channel's limit of messages, and the limit of edits to messages over an hour old.
            case 20016, 20028, 30046 -> new Delivery.NotNow(Optional.empty());
            default -> byStatus(refused.getStatus().code(), body);
        };
    }

    /** A token that no longer holds is for whoever runs Cairn to mend, and nothing is lost until they have. */
    private static Delivery byStatus(int status, ApiError body) {
        if (status >= 500 || status == 429 || status == 408 || status == 401) {
            return new Delivery.NotNow(Optional.empty());
        }
        LOG.error("Discord refused a message of Cairn's own accord: status {}, {}", status, body);
        return refused(RefusalReason.OTHER);
    }

    private static Delivery refused(RefusalReason why) {
        return new Delivery.Refused(why);
    }
}
