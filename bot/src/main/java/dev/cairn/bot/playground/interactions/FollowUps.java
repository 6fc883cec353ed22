package dev.cairn.bot.playground.interactions;

import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.Optional;

/** What a bot can do after the first answer: read, edit and delete its messages, and send more. */
public final class FollowUps {
    private static final String ORIGINAL = "@original";

    private final World world;
    private final InteractionRegistry registry;
    private final MessageWriter writer;

    public FollowUps(World world, InteractionRegistry registry, MessageWriter writer) {
        this.world = world;
        this.registry = registry;
        this.writer = writer;
    }

    /** Sends a message; the first one after a deferral replaces the deferred answer and keeps its visibility. */
    public Message send(String application, String token, MessagePayload payload) {
        Interaction interaction = registry.followable(application, token);
        MessageRules.checkNew(payload, "");
        Optional<Snowflake> deferred = interaction.takeDeferred();
        if (deferred.isPresent()) {
            return rewrite(interaction, deferred.get(), payload);
        }
        boolean ephemeral = (payload.body().path("flags").asInt() & Message.EPHEMERAL) != 0;
        Snowflake audience = ephemeral ? interaction.person().id() : null;
        Message message = writer.write(interaction.channel(), payload, audience, interaction.origin());
        world.post(message);
        interaction.recordMessage(message);
        return message;
    }

    /** Returns a message of the interaction; {@code message} is an id or {@code @original}. */
    public Message get(String application, String token, String message) {
        return own(registry.followable(application, token), message);
    }

    public Message edit(String application, String token, String message, MessagePayload payload) {
        Interaction interaction = registry.followable(application, token);
        Message currentMessage = own(interaction, message);
        MessageRules.checkEdit(payload, currentMessage, "");
        return rewrite(interaction, currentMessage.id(), payload);
    }

    public void delete(String application, String token, String message) {
        Interaction interaction = registry.followable(application, token);
        Message currentMessage = own(interaction, message);
        interaction.recordDeletion(currentMessage.id());
        world.delete(interaction.channel(), currentMessage.id());
    }

    private Message rewrite(Interaction interaction, Snowflake id, MessagePayload payload) {
        Message edited = world.edit(interaction.channel(), id, old -> writer.rewrite(old, payload))
                .orElseThrow(DiscordError::unknownMessage);
        interaction.recordMessage(edited);
        return edited;
    }

    private static Message own(Interaction interaction, String message) {
        Optional<Snowflake> id = message.equals(ORIGINAL) ? interaction.originalId() : Snowflake.parse(message);
        return id.filter(interaction::owns)
                .flatMap(interaction.channel()::message)
                .orElseThrow(DiscordError::unknownMessage);
    }
}
