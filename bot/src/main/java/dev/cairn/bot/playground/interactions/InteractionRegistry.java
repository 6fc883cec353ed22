package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.world.Origin;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Keeps every interaction until its token expires, 15 minutes after it by the clock of the world. */
public final class InteractionRegistry {
    static final Duration ANSWER_DEADLINE = Duration.ofSeconds(3);
    static final Duration TOKEN_LIFETIME = Duration.ofMinutes(15);
    /** The most interactions kept; the oldest are dropped so that a long load test stays within memory. */
    private static final int MAX_INTERACTIONS = 50_000;

    private static final String SILENT = "the application did not respond";

    private final World world;
    private final EventSink events;
    private final LongSupplier ticker;
    private final ScheduledExecutorService timer;
    private final InteractionEventJson eventJson;
    private final SecureRandom random = new SecureRandom();
    private final Map<Snowflake, Interaction> byId = new ConcurrentHashMap<>();
    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Queue<Interaction> byAge = new ConcurrentLinkedQueue<>();

    /**
     * Creates a registry that measures deadlines with {@code ticker} (nanoseconds) and checks them by {@code timer}.
     */
    public InteractionRegistry(World world, EventSink events, LongSupplier ticker, ScheduledExecutorService timer) {
        this.world = world;
        this.events = events;
        this.ticker = ticker;
        this.timer = timer;
        this.eventJson = new InteractionEventJson(world);
        world.listen(event -> {
            if (event instanceof WorldEvent.ClockMoved) {
                endDeferred();
            }
        });
    }

    /** Opens an interaction and sends it to the bot, which has three seconds to answer. */
    Interaction open(NewInteraction interactionData) {
        return open(interactionData, event -> event);
    }

    /** Opens an interaction whose event is changed on its way to the bot. */
    Interaction open(NewInteraction interactionData, UnaryOperator<JsonNode> forgery) {
        removeExpired();
        Snowflake id = world.nextId();
        Origin origin = new Origin(
                id,
                interactionData.kind().discordType(),
                interactionData.name(),
                interactionData.person().id());
        Interaction interaction = new Interaction(
                interactionData, origin, newToken(id), new Interaction.Opening(ticker.getAsLong(), world.now()));
        byId.put(id, interaction);
        byToken.put(interaction.token(), interaction);
        byAge.add(interaction);
        checkAfter(interaction, ANSWER_DEADLINE);
        events.dispatch(
                interactionData.channel(),
                "INTERACTION_CREATE",
                forgery.apply(eventJson.event(interactionData, interaction)));
        return interaction;
    }

    /** The interaction with this id, while its token is valid. */
    public Optional<Interaction> find(Snowflake id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The interaction if it can be answered now; does not claim it. */
    Interaction answerable(String id, String token) {
        Interaction interaction = byToken.get(token);
        if (interaction == null || !interaction.id().toString().equals(id)) {
            throw DiscordError.unknownInteraction();
        }
        if (interaction.answered()) {
            throw DiscordError.alreadyAcknowledged();
        }
        if (age(interaction).compareTo(ANSWER_DEADLINE) > 0) {
            expire(interaction);
            throw DiscordError.unknownInteraction();
        }
        return interaction;
    }

    /** The interaction if its answers can be edited and followed up now. */
    Interaction followable(String application, String token) {
        Interaction interaction = byToken.get(token);
        if (interaction == null || !application.equals(world.bot().id().toString())) {
            throw DiscordError.unknownWebhook();
        }
        if (isOver(interaction)) {
            throw DiscordError.invalidWebhookToken();
        }
        if (!interaction.answered()) {
            throw DiscordError.unknownWebhook();
        }
        return interaction;
    }

    Duration age(Interaction interaction) {
        return Duration.ofNanos(ticker.getAsLong() - interaction.openedAt());
    }

    /** A token lives for 15 minutes of the world's clock, which is moved, as well as of the ticker. */
    private boolean isOver(Interaction interaction) {
        Duration byClock = Duration.between(interaction.openedOn(), world.now());
        return age(interaction).compareTo(TOKEN_LIFETIME) > 0 || byClock.compareTo(TOKEN_LIFETIME) > 0;
    }

    /** Ends what the bot has deferred and can no longer answer, since a moved clock has ended its token. */
    private void endDeferred() {
        for (Interaction interaction : byAge) {
            if (isOver(interaction)) {
                interaction.takeDeferred().ifPresent(message -> end(interaction, message));
            }
        }
    }

    private void end(Interaction interaction, Snowflake message) {
        world.delete(interaction.channel(), message);
        world.publish(new WorldEvent.TimedOut(
                interaction.origin(), interaction.channel().id(), SILENT));
    }

    private void checkAfter(Interaction interaction, Duration wait) {
        interaction.setDeadlineCheck(
                timer.schedule(() -> expireIfDue(interaction), wait.toMillis() + 1, TimeUnit.MILLISECONDS));
    }

    private void expireIfDue(Interaction interaction) {
        Duration left = ANSWER_DEADLINE.minus(age(interaction));
        if (left.isNegative()) {
            expire(interaction);
        } else if (!interaction.answered()) {
            checkAfter(interaction, left);
        }
    }

    private void expire(Interaction interaction) {
        if (interaction.expire() && interaction.kind() != InteractionKind.AUTOCOMPLETE) {
            world.publish(new WorldEvent.TimedOut(
                    interaction.origin(), interaction.channel().id(), SILENT));
        }
    }

    /**
     * Removes interactions some time after their tokens expire, so that a late edit gets the error for an expired
     * token.
     */
    private void removeExpired() {
        Interaction oldest = byAge.peek();
        while (oldest != null && isExpired(oldest) && byAge.remove(oldest)) {
            byId.remove(oldest.id());
            byToken.remove(oldest.token());
            oldest = byAge.peek();
        }
    }

    private boolean isExpired(Interaction interaction) {
        return byId.size() > MAX_INTERACTIONS || age(interaction).compareTo(TOKEN_LIFETIME.multipliedBy(2)) > 0;
    }

    private String newToken(Snowflake id) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String plain = "interaction:" + id + ":" + HexFormat.of().formatHex(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
