package dev.cairn.bot.playground.interactions;

import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.messages.Draft;
import dev.cairn.bot.playground.messages.MessageRules;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.World;
import java.util.Optional;

/** What the bot may do with an answered interaction: see, edit and delete its messages, and send more of them. */
public final class FollowUps {
    private static final String ORIGINAL = "@original";

    private final World world;
    private final InteractionDesk desk;
    private final MessageWriter writer;

    public FollowUps(World world, InteractionDesk desk, MessageWriter writer) {
        this.world = world;
        this.desk = desk;
        this.writer = writer;
    }

    /** Sends one more message; the first one after a deferral takes its place and its visibility. */
    public Message send(String application, String token, Draft draft) {
        Interaction interaction = desk.followable(application, token);
        MessageRules.checkNew(draft, "");
        Optional<Snowflake> deferred = interaction.takeDeferred();
        if (deferred.isPresent()) {
            return rewrite(interaction, deferred.get(), draft);
        }
        boolean ephemeral = (draft.body().path("flags").asInt() & Message.EPHEMERAL) != 0;
        Snowflake audience = ephemeral ? interaction.person().id() : null;
        Message message = writer.write(interaction.channel(), draft, audience, interaction.origin());
        world.post(message);
        interaction.wrote(message);
        return message;
    }

    /** One of the interaction's messages; {@code message} is an id or {@code @original}. */
    public Message get(String application, String token, String message) {
        return own(desk.followable(application, token), message);
    }

    public Message edit(String application, String token, String message, Draft draft) {
        Interaction interaction = desk.followable(application, token);
        Message standing = own(interaction, message);
        MessageRules.checkEdit(draft, standing, "");
        return rewrite(interaction, standing.id(), draft);
    }

    public void delete(String application, String token, String message) {
        Interaction interaction = desk.followable(application, token);
        Message standing = own(interaction, message);
        interaction.erased(standing.id());
        world.delete(interaction.channel(), standing.id());
    }

    private Message rewrite(Interaction interaction, Snowflake id, Draft draft) {
        Message edited = world.edit(interaction.channel(), id, old -> writer.rewrite(old, draft))
                .orElseThrow(DiscordError::unknownMessage);
        interaction.wrote(edited);
        return edited;
    }

    private static Message own(Interaction interaction, String message) {
        Optional<Snowflake> id = message.equals(ORIGINAL) ? interaction.originalId() : Snowflake.parse(message);
        return id.filter(interaction::owns)
                .flatMap(interaction.channel()::message)
                .orElseThrow(DiscordError::unknownMessage);
    }
}
