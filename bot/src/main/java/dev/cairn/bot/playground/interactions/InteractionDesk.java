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

/** Knows every interaction from its opening until its token dies, a quarter of an hour later. */
public final class InteractionDesk {
    static final Duration ANSWER_WITHIN = Duration.ofSeconds(3);
    static final Duration TOKEN_LIVES = Duration.ofMinutes(15);
    /** Beyond this the oldest interactions are forgotten, so that a long load run stays within memory. */
    private static final int MOST_REMEMBERED = 50_000;

    private final World world;
    private final EventSink events;
    private final LongSupplier ticker;
    private final ScheduledExecutorService timer;
    private final InteractionShape shape;
    private final SecureRandom random = new SecureRandom();
    private final Map<Snowflake, Interaction> byId = new ConcurrentHashMap<>();
    private final Map<String, Interaction> byToken = new ConcurrentHashMap<>();
    private final Queue<Interaction> byAge = new ConcurrentLinkedQueue<>();

    /** A desk that measures deadlines with {@code ticker} (nanoseconds) and wakes up by {@code timer}. */
    public InteractionDesk(World world, EventSink events, LongSupplier ticker, ScheduledExecutorService timer) {
        this.world = world;
        this.events = events;
        this.ticker = ticker;
        this.timer = timer;
        this.shape = new InteractionShape(world);
    }

    /** Lets a person do something: the bot hears of it and has three seconds. */
    Interaction open(Opening opening) {
        return open(opening, event -> event);
    }

    /** The same, with the event made over on its way to the bot. */
    Interaction open(Opening opening, UnaryOperator<JsonNode> forging) {
        forgetTheDead();
        Snowflake id = world.nextId();
        Origin origin = new Origin(
                id,
                opening.kind().discordType(),
                opening.name(),
                opening.person().id());
        Interaction interaction = new Interaction(opening, origin, newToken(id), ticker.getAsLong());
        byId.put(id, interaction);
        byToken.put(interaction.token(), interaction);
        byAge.add(interaction);
        wakeAfter(interaction, ANSWER_WITHIN);
        events.dispatch(opening.channel(), "INTERACTION_CREATE", forging.apply(shape.event(opening, interaction)));
        return interaction;
    }

    /** An interaction some page or test remembers, while its token lives. */
    public Optional<Interaction> find(Snowflake id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The interaction that may be answered now, not yet claimed. */
    Interaction answerable(String id, String token) {
        Interaction interaction = byToken.get(token);
        if (interaction == null || !interaction.id().toString().equals(id)) {
            throw DiscordError.unknownInteraction();
        }
        if (interaction.answered()) {
            throw DiscordError.alreadyAcknowledged();
        }
        if (age(interaction).compareTo(ANSWER_WITHIN) > 0) {
            giveUp(interaction);
            throw DiscordError.unknownInteraction();
        }
        return interaction;
    }

    /** The interaction whose answers may be edited and followed up now. */
    Interaction followable(String application, String token) {
        Interaction interaction = byToken.get(token);
        if (interaction == null || !application.equals(world.bot().id().toString())) {
            throw DiscordError.unknownWebhook();
        }
        if (age(interaction).compareTo(TOKEN_LIVES) > 0) {
            throw DiscordError.invalidWebhookToken();
        }
        if (!interaction.answered()) {
            throw DiscordError.unknownWebhook();
        }
        return interaction;
    }

    Duration age(Interaction interaction) {
        return Duration.ofNanos(ticker.getAsLong() - interaction.born());
    }

    private void wakeAfter(Interaction interaction, Duration wait) {
        interaction.wokenBy(timer.schedule(() -> lapseIfDue(interaction), wait.toMillis() + 1, TimeUnit.MILLISECONDS));
    }

    private void lapseIfDue(Interaction interaction) {
        Duration left = ANSWER_WITHIN.minus(age(interaction));
        if (left.isNegative()) {
            giveUp(interaction);
        } else if (!interaction.answered()) {
            wakeAfter(interaction, left);
        }
    }

    private void giveUp(Interaction interaction) {
        if (interaction.lapse() && interaction.kind() != InteractionKind.AUTOCOMPLETE) {
            world.tell(new WorldEvent.Failed(
                    interaction.origin(), interaction.channel().id(), "the application did not respond"));
        }
    }

    /** Keeps a dead token a while longer, so that a late edit is told so instead of being unknown. */
    private void forgetTheDead() {
        Interaction oldest = byAge.peek();
        while (oldest != null && isForgettable(oldest) && byAge.remove(oldest)) {
            byId.remove(oldest.id());
            byToken.remove(oldest.token());
            oldest = byAge.peek();
        }
    }

    private boolean isForgettable(Interaction interaction) {
        return byId.size() > MOST_REMEMBERED || age(interaction).compareTo(TOKEN_LIVES.multipliedBy(2)) > 0;
    }

    private String newToken(Snowflake id) {
        byte[] secret = new byte[32];
        random.nextBytes(secret);
        String plain = "interaction:" + id + ":" + HexFormat.of().formatHex(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
