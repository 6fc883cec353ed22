package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.errors.FormErrors;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Receives the bot's first answers to interactions. */
public final class CallbackReceiver {
    private final World world;
    private final InteractionRegistry registry;
    private final MessageWriter writer;

    public CallbackReceiver(World world, InteractionRegistry registry, MessageWriter writer) {
        this.world = world;
        this.registry = registry;
        this.writer = writer;
    }

    /**
     * Applies a callback and returns the callback response. Throws Discord's error if the callback is invalid; the
     * interaction then stays open.
     */
    public ObjectNode take(String id, String token, MessagePayload callback) {
        Interaction interaction = registry.answerable(id, token);
        int type = check(interaction, callback);
        if (!interaction.claim()) {
            throw DiscordError.alreadyAcknowledged();
        }
        JsonNode data = callback.body().path("data");
        Optional<Message> message = apply(interaction, type, new MessagePayload(data, callback.files()));
        interaction.recordAnswer(new Callback(type, data, registry.age(interaction)));
        return response(interaction, type, message);
    }

    private int check(Interaction interaction, MessagePayload callback) {
        FormErrors problems = new FormErrors();
        Form form = Form.root(callback.body(), problems);
        int type = form.number("type");
        boolean onMessage = interaction.source().isPresent();
        if (!interaction.kind().acceptsCallback(type, onMessage)) {
            form.addError("type", "BASE_TYPE_CHOICES", "This callback cannot answer this interaction.");
            problems.throwIfAny();
        }
        Form data = form.child("data");
        MessagePayload payload = new MessagePayload(data.node(), callback.files());
        switch (type) {
            case CallbackType.MESSAGE -> MessageRules.checkNew(payload, "data");
            case CallbackType.UPDATE -> MessageRules.checkEdit(payload, currentMessage(interaction), "data");
            case CallbackType.DEFERRED_MESSAGE -> {
                if ((data.number("flags") & ~Message.EPHEMERAL) != 0) {
                    data.addError(
                            "flags", "MESSAGE_FLAGS_INVALID", "Only the ephemeral flag can be set when deferring.");
                }
            }
            case CallbackType.CHOICES -> ChoiceRules.check(data);
            case CallbackType.MODAL -> ModalRules.check(data);
            default -> {}
        }
        problems.throwIfAny();
        return type;
    }

    private Optional<Message> apply(Interaction interaction, int type, MessagePayload payload) {
        return switch (type) {
            case CallbackType.MESSAGE -> Optional.of(reply(interaction, payload));
            case CallbackType.DEFERRED_MESSAGE -> Optional.of(defer(interaction, payload.body()));
            case CallbackType.UPDATE -> Optional.of(update(interaction, payload));
            case CallbackType.DEFERRED_UPDATE -> {
                interaction.setOriginal(currentMessage(interaction).id(), false);
                settle(interaction);
                yield Optional.empty();
            }
            case CallbackType.MODAL -> {
                world.publish(new WorldEvent.ModalOpened(
                        interaction.origin(), interaction.channel().id(), payload.body()));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Message reply(Interaction interaction, MessagePayload payload) {
        Message message = writer.write(
                interaction.channel(), payload, audience(interaction, payload.body()), interaction.origin());
        interaction.setOriginal(message.id(), false);
        world.post(message);
        interaction.recordMessage(message);
        return message;
    }

    private Message defer(Interaction interaction, JsonNode data) {
        Snowflake audience = audience(interaction, data);
        Message message = writer.writeLoading(interaction.channel(), audience, interaction.origin());
        interaction.setOriginal(message.id(), true);
        world.post(message);
        interaction.recordMessage(message);
        world.publish(new WorldEvent.Thinking(
                interaction.origin(), interaction.channel().id(), audience != null));
        return message;
    }

    private Message update(Interaction interaction, MessagePayload payload) {
        Snowflake source = currentMessage(interaction).id();
        interaction.setOriginal(source, false);
        Message edited = world.edit(interaction.channel(), source, old -> writer.rewrite(old, payload))
                .orElseThrow(DiscordError::unknownMessage);
        interaction.recordMessage(edited);
        settle(interaction);
        return edited;
    }

    private void settle(Interaction interaction) {
        world.publish(new WorldEvent.Acknowledged(
                interaction.origin(), interaction.channel().id()));
    }

    /** The current state of the message with the component. */
    private static Message currentMessage(Interaction interaction) {
        Snowflake source =
                interaction.source().orElseThrow(DiscordError::unknownMessage).id();
        return interaction.channel().message(source).orElseThrow(DiscordError::unknownMessage);
    }

    private static @Nullable Snowflake audience(Interaction interaction, JsonNode data) {
        boolean ephemeral = (data.path("flags").asInt() & Message.EPHEMERAL) != 0;
        return ephemeral ? interaction.person().id() : null;
    }

    private static ObjectNode response(Interaction interaction, int type, Optional<Message> message) {
        ObjectNode response = Json.object();
        ObjectNode summary = response.putObject("interaction")
                .put("id", interaction.id().toString())
                .put("type", interaction.kind().discordType());
        message.ifPresent(shown -> {
            summary.put("response_message_id", shown.id().toString())
                    .put("response_message_loading", shown.loading())
                    .put("response_message_ephemeral", shown.ephemeral());
            response.putObject("resource").put("type", type).set("message", shown.json());
        });
        return response;
    }
}
