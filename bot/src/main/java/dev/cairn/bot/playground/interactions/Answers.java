package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.errors.Problems;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.Draft;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import dev.cairn.bot.playground.world.WorldEvent;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the bot's first answers to interactions. */
public final class Answers {
    private final World world;
    private final InteractionDesk desk;
    private final MessageWriter writer;

    public Answers(World world, InteractionDesk desk, MessageWriter writer) {
        this.world = world;
        this.desk = desk;
        this.writer = writer;
    }

    /** Takes a callback, or throws Discord's refusal and leaves the interaction open; the answer is the callback response. */
    public ObjectNode take(String id, String token, Draft callback) {
        Interaction interaction = desk.answerable(id, token);
        int type = check(interaction, callback);
        if (!interaction.claim()) {
            throw DiscordError.alreadyAcknowledged();
        }
        JsonNode data = callback.body().path("data");
        Optional<Message> message = carryOut(interaction, type, new Draft(data, callback.files()));
        interaction.answeredWith(new Callback(type, data, desk.age(interaction)));
        return response(interaction, type, message);
    }

    private int check(Interaction interaction, Draft callback) {
        Problems problems = new Problems();
        Form form = Form.root(callback.body(), problems);
        int type = form.number("type");
        boolean onMessage = interaction.source().isPresent();
        if (!interaction.kind().answeredBy(type, onMessage)) {
            form.wrong("type", "BASE_TYPE_CHOICES", "This callback cannot answer this interaction.");
            problems.refuseIfAny();
        }
        Form data = form.child("data");
        Draft draft = new Draft(data.node(), callback.files());
        switch (type) {
            case CallbackType.MESSAGE -> MessageRules.checkNew(draft, "data");
            case CallbackType.UPDATE -> MessageRules.checkEdit(draft, standing(interaction), "data");
            case CallbackType.DEFERRED_MESSAGE -> {
                if ((data.number("flags") & ~Message.EPHEMERAL) != 0) {
                    data.wrong("flags", "MESSAGE_FLAGS_INVALID", "Only the ephemeral flag can be set when deferring.");
                }
            }
            case CallbackType.CHOICES -> ChoiceRules.check(data);
            case CallbackType.MODAL -> ModalRules.check(data);
            default -> {}
        }
        problems.refuseIfAny();
        return type;
    }

    private Optional<Message> carryOut(Interaction interaction, int type, Draft draft) {
        return switch (type) {
            case CallbackType.MESSAGE -> Optional.of(reply(interaction, draft));
            case CallbackType.DEFERRED_MESSAGE -> Optional.of(defer(interaction, draft.body()));
            case CallbackType.UPDATE -> Optional.of(update(interaction, draft));
            case CallbackType.DEFERRED_UPDATE -> {
                interaction.originalIs(standing(interaction).id(), false);
                settle(interaction);
                yield Optional.empty();
            }
            case CallbackType.MODAL -> {
                world.tell(new WorldEvent.ModalOpened(
                        interaction.origin(), interaction.channel().id(), draft.body()));
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Message reply(Interaction interaction, Draft draft) {
        Message message =
                writer.write(interaction.channel(), draft, audience(interaction, draft.body()), interaction.origin());
        interaction.originalIs(message.id(), false);
        world.post(message);
        interaction.wrote(message);
        return message;
    }

    private Message defer(Interaction interaction, JsonNode data) {
        Snowflake audience = audience(interaction, data);
        Message message = writer.writeLoading(interaction.channel(), audience, interaction.origin());
        interaction.originalIs(message.id(), true);
        world.post(message);
        interaction.wrote(message);
        world.tell(new WorldEvent.Thinking(
                interaction.origin(), interaction.channel().id(), audience != null));
        return message;
    }

    private Message update(Interaction interaction, Draft draft) {
        Snowflake source = standing(interaction).id();
        interaction.originalIs(source, false);
        Message edited = world.edit(interaction.channel(), source, old -> writer.rewrite(old, draft))
                .orElseThrow(DiscordError::unknownMessage);
        interaction.wrote(edited);
        settle(interaction);
        return edited;
    }

    private void settle(Interaction interaction) {
        world.tell(new WorldEvent.Settled(
                interaction.origin(), interaction.channel().id()));
    }

    /** The message the component is on, as it stands by now. */
    private static Message standing(Interaction interaction) {
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
