package dev.cairn.bot.discord;

import static dev.cairn.bot.discord.rest.MessageDefaults.COMPONENTS_V2;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimiter;
import dev.cairn.bot.discord.rest.ChannelHistory;
import dev.cairn.bot.discord.rest.DmChannels;
import dev.cairn.bot.discord.rest.MessageDefaults;
import dev.cairn.bot.discord.rest.SendFailures;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Sends unprompted messages, paced by the rate limiter. Discord4J itself retries when Discord is too busy. */
final class DiscordCourier implements Courier {
    private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(15);

    private final Router router;
    private final Duration timeout;
    private final DmChannels dmChannels;
    private final RateLimiter rateLimiter;
    private final CardRenderer cardRenderer;

    DiscordCourier(Router router, RateLimiter rateLimiter, CardRenderer cardRenderer) {
        this(router, rateLimiter, cardRenderer, DEFAULT_TIMEOUT);
    }

    /** Waits up to {@code timeout} for each response, including Discord4J's retries. */
    DiscordCourier(Router router, RateLimiter rateLimiter, CardRenderer cardRenderer, Duration timeout) {
        this.router = router;
        this.rateLimiter = rateLimiter;
        this.cardRenderer = cardRenderer;
        this.timeout = timeout;
        this.dmChannels = new DmChannels(router);
    }

    void forget(LearnerId learner) {
        dmChannels.forget(learner);
    }

    @Override
    public Delivery sendDirectMessage(LearnerId learner, Card card, Nonce nonce) {
        return attempt(() -> send(channelOf(learner), card, Set.of(), nonce));
    }

    @Override
    public Delivery sendToChannel(ChannelId channel, Card card, Set<LearnerId> pings, Nonce nonce) {
        return attempt(() -> send(channel, card, pings, nonce));
    }

    @Override
    public Delivery edit(ChannelId channel, MessageId message, Card card) {
        JsonBody edit = json -> {
            json.writeStartObject();
            json.writeNumberField("flags", COMPONENTS_V2);
            cardRenderer.write(json, card);
            MessageDefaults.writeMentions(json, Set.of());
            FileUpload.writeOnly(json, card);
            json.writeEndObject();
        };
        return attempt(() -> delivered(
                channel,
                paced(FileUpload.in(Routes.MESSAGE_EDIT.newRequest(channel.value(), message.value()), edit, card)
                        .exchange(router)
                        .bodyToMono(JsonNode.class))));
    }

    @Override
    public Optional<Delivery.Delivered> findDirectMessage(LearnerId learner, Nonce nonce, Instant since) {
        return lookup(() -> new ChannelHistory(channelOf(learner), this::page).find(nonce, since));
    }

    @Override
    public Optional<Delivery.Delivered> findInChannel(ChannelId channel, Nonce nonce, Instant since) {
        return lookup(() -> new ChannelHistory(channel, this::page).find(nonce, since));
    }

    private JsonNode page(ChannelId channel, long after, int limit) throws InterruptedException {
        return paced(Routes.MESSAGES_GET
                .newRequest(channel.value())
                .query("after", after)
                .query("limit", limit)
                .exchange(router)
                .bodyToMono(JsonNode.class));
    }

    /** A blocking request, which is interrupted when Cairn stops. */
    private interface BlockingCall<T> {
        T run() throws InterruptedException;
    }

    private static Delivery attempt(BlockingCall<Delivery> call) {
        try {
            return call.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Delivery.TryLater(Optional.empty());
        } catch (RuntimeException fault) {
            return SendFailures.delivery(fault);
        }
    }

    /** If we may not read the channel, assume the message was not sent. */
    private static Optional<Delivery.Delivered> lookup(BlockingCall<Optional<Delivery.Delivered>> call) {
        try {
            return call.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Discord was not asked, since Cairn stops", stopped);
        } catch (RuntimeException fault) {
            if (SendFailures.delivery(fault) instanceof Delivery.TryLater) {
                throw new UnavailableException("Discord gave no answer about earlier messages", fault);
            }
            return Optional.empty();
        }
    }

    private ChannelId channelOf(LearnerId learner) throws InterruptedException {
        Optional<ChannelId> opened = dmChannels.opened(learner);
        return opened.isPresent() ? opened.get() : paced(dmChannels.open(learner));
    }

    private Delivery send(ChannelId channel, Card card, Set<LearnerId> pings, Nonce nonce) throws InterruptedException {
        JsonBody message = json -> {
            json.writeStartObject();
            json.writeNumberField("flags", COMPONENTS_V2);
            cardRenderer.write(json, card, OptionalInt.of(NonceTag.of(nonce)));
            MessageDefaults.writeMentions(json, pings);
            json.writeStringField("nonce", nonce.value());
            json.writeBooleanField("enforce_nonce", true);
            json.writeEndObject();
        };
        return delivered(
                channel,
                paced(FileUpload.in(Routes.MESSAGE_CREATE.newRequest(channel.value()), message, card)
                        .exchange(router)
                        .bodyToMono(JsonNode.class)));
    }

    private <T> T paced(Mono<T> request) throws InterruptedException {
        Thread.sleep(rateLimiter.next().toMillis());
        return request.switchIfEmpty(Mono.error(() -> new IllegalStateException("an empty response")))
                .blockOptional(timeout)
                .orElseThrow();
    }

    private static Delivery delivered(ChannelId channel, JsonNode message) {
        return new Delivery.Delivered(channel, new MessageId(message.path("id").asLong()));
    }
}
