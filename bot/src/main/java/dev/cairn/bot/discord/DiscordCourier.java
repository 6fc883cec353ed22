package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimiter;
import dev.cairn.bot.discord.rest.ChannelHistory;
import dev.cairn.bot.discord.rest.DmChannels;
import dev.cairn.bot.discord.rest.SendFailures;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.card.Card;
import discord4j.discordjson.json.AllowedMentionsData;
import discord4j.discordjson.json.MessageCreateRequest;
import discord4j.discordjson.json.MessageEditRequest;
import discord4j.rest.request.Router;
import discord4j.rest.route.Routes;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Sends what nobody is waiting for, each request in its turn. Discord4J repeats what Discord is too busy for. */
final class DiscordCourier implements Courier {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final AllowedMentionsData NOBODY =
            AllowedMentionsData.builder().parse(List.of()).build();

    private final Router router;
    private final Duration patience;
    private final DmChannels conversations;
    private final RateLimiter turns;

    DiscordCourier(Router router, RateLimiter turns) {
        this(router, turns, PATIENCE);
    }

    /** Waits for each answer so long, Discord4J's repetitions included. */
    DiscordCourier(Router router, RateLimiter turns, Duration patience) {
        this.router = router;
        this.turns = turns;
        this.patience = patience;
        this.conversations = new DmChannels(router);
    }

    @Override
    public Delivery toPerson(LearnerId learner, Card card, Nonce nonce) {
        return attempt(() -> send(channelOf(learner), card, NOBODY, nonce));
    }

    @Override
    public Delivery toChannel(ChannelId channel, Card card, Optional<LearnerId> ping, Nonce nonce) {
        AllowedMentionsData mentions = ping.map(DiscordCourier::only).orElse(NOBODY);
        return attempt(() -> send(channel, card, mentions, nonce));
    }

    @Override
    public Delivery edit(ChannelId channel, MessageId message, Card card) {
        MessageEditRequest edit = MessageEditRequest.builder()
                .flagsOrNull(COMPONENTS_V2)
                .componentsOrNull(CardRenderer.render(card))
                .allowedMentionsOrNull(NOBODY)
                .attachmentsOrNull(PictureUpload.only(card))
                .build();
        return attempt(() -> delivered(
                channel,
                paced(PictureUpload.in(Routes.MESSAGE_EDIT.newRequest(channel.value(), message.value()), edit, card)
                        .exchange(router)
                        .bodyToMono(JsonNode.class))));
    }

    @Override
    public Optional<Delivery.Delivered> sentToPerson(LearnerId learner, Nonce nonce, Instant since) {
        return lookup(() -> new ChannelHistory(channelOf(learner), this::page).find(nonce, since));
    }

    @Override
    public Optional<Delivery.Delivered> sentToChannel(ChannelId channel, Nonce nonce, Instant since) {
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

    /** What may be interrupted when Cairn stops. */
    private interface Errand<T> {
        T run() throws InterruptedException;
    }

    private static Delivery attempt(Errand<Delivery> errand) {
        try {
            return errand.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new Delivery.NotNow(Optional.empty());
        } catch (RuntimeException fault) {
            return SendFailures.delivery(fault);
        }
    }

    /** Where Cairn cannot look, it has not been heard either. */
    private static Optional<Delivery.Delivered> lookup(Errand<Optional<Delivery.Delivered>> errand) {
        try {
            return errand.run();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("Discord was not asked, since Cairn stops", stopped);
        } catch (RuntimeException fault) {
            if (SendFailures.delivery(fault) instanceof Delivery.NotNow) {
                throw new UnavailableException("Discord gave no answer about earlier messages", fault);
            }
            return Optional.empty();
        }
    }

    private ChannelId channelOf(LearnerId learner) throws InterruptedException {
        Optional<ChannelId> opened = conversations.opened(learner);
        return opened.isPresent() ? opened.get() : paced(conversations.open(learner));
    }

    private Delivery send(ChannelId channel, Card card, AllowedMentionsData mentions, Nonce nonce)
            throws InterruptedException {
        MessageCreateRequest message = MessageCreateRequest.builder()
                .flags(COMPONENTS_V2)
                .components(CardRenderer.render(card, NonceTag.of(nonce)))
                .allowedMentions(mentions)
                .nonce(nonce.value())
                .enforceNonce(true)
                .build();
        return delivered(
                channel,
                paced(PictureUpload.in(Routes.MESSAGE_CREATE.newRequest(channel.value()), message, card)
                        .exchange(router)
                        .bodyToMono(JsonNode.class)));
    }

    private <T> T paced(Mono<T> request) throws InterruptedException {
        Thread.sleep(turns.next().toMillis());
        return request.switchIfEmpty(Mono.error(() -> new IllegalStateException("an empty answer")))
                .blockOptional(patience)
                .orElseThrow();
    }

    private static Delivery delivered(ChannelId channel, JsonNode message) {
        return new Delivery.Delivered(channel, new MessageId(message.path("id").asLong()));
    }

    private static AllowedMentionsData only(LearnerId learner) {
        return AllowedMentionsData.builder()
                .parse(List.of())
                .addUser(Long.toString(learner.value()))
                .build();
    }
}
