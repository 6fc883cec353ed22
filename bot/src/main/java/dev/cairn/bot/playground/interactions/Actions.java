package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.commands.CommandType;
import dev.cairn.bot.playground.commands.Commands;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a person can do in a channel; each is refused where Discord's own client would not let them. */
public final class Actions {
    private final World world;
    private final Commands commands;
    private final InteractionDesk desk;

    public Actions(World world, Commands commands, InteractionDesk desk) {
        this.world = world;
        this.commands = commands;
        this.desk = desk;
    }

    /** Sends a chat command: its registered form, its group and subcommand, and what was typed. */
    public Interaction command(
            User person, Channel channel, JsonNode command, List<String> path, Map<String, JsonNode> options) {
        CommandUse use = usable(person, channel, command, path, options);
        ObjectNode data = use.sent(world, channel);
        return desk.open(new Opening(InteractionKind.COMMAND, use.name(), person, channel, data, null));
    }

    /** Types at an option that completes; the answer's callback has the choices. */
    public Interaction complete(User person, Channel channel, Typing typing) {
        CommandUse use = usable(person, channel, typing.command(), typing.path(), typing.options());
        ObjectNode data = use.typing(world, channel, typing.focused());
        return desk.open(new Opening(InteractionKind.AUTOCOMPLETE, use.name(), person, channel, data, null));
    }

    /** Uses a message's menu. */
    public Interaction messageMenu(User person, Channel channel, String name, Message target) {
        Resolved resolved = new Resolved(world, channel);
        resolved.addMessage(visible(person, channel, target.id()));
        return menu(person, channel, offered(channel, CommandType.MESSAGE, name), target.id(), resolved);
    }

    /** Uses a person's menu. */
    public Interaction userMenu(User person, Channel channel, String name, User target) {
        Resolved resolved = new Resolved(world, channel);
        resolved.addPerson(target.id().toString());
        return menu(person, channel, offered(channel, CommandType.USER, name), target.id(), resolved);
    }

    public Interaction press(User person, Channel channel, Snowflake message, String customId) {
        Message standing = visible(person, channel, message);
        ObjectNode data = ComponentUse.press(component(standing, customId));
        return desk.open(new Opening(InteractionKind.COMPONENT, nameOf(standing), person, channel, data, standing));
    }

    public Interaction select(User person, Channel channel, Snowflake message, String customId, List<String> values) {
        Message standing = visible(person, channel, message);
        ObjectNode data = ComponentUse.select(component(standing, customId), values, world, channel);
        return desk.open(new Opening(InteractionKind.COMPONENT, nameOf(standing), person, channel, data, standing));
    }

    /** Fills the modal that an interaction of this person's opened. */
    public Interaction submit(User person, Snowflake opener, Map<String, JsonNode> fields) {
        Interaction opened = desk.find(opener)
                .filter(interaction -> interaction.person().equals(person))
                .orElseThrow(() -> new Refused("there is no such modal"));
        JsonNode modal = opened.modal().orElseThrow(() -> new Refused("no modal was opened"));
        Channel channel = opened.channel();
        ObjectNode data = ModalUse.submit(modal, fields, new Resolved(world, channel));
        Message source = opened.source()
                .flatMap(message -> channel.message(message.id()))
                .orElse(null);
        return desk.open(
                new Opening(InteractionKind.MODAL_SUBMIT, opened.origin().name(), person, channel, data, source));
    }

    /**
     * Does what no client lets anyone do: an interaction of this kind whose event is whatever {@code forging} makes of
     * an empty one. It is answered like any other.
     */
    public Interaction forge(
            User person,
            Channel channel,
            InteractionKind kind,
            @Nullable Message source,
            UnaryOperator<JsonNode> forging) {
        return desk.open(new Opening(kind, "forged", person, channel, Json.object(), source), forging);
    }

    /** The chat command of this name that is offered in the channel. */
    public JsonNode chatCommand(Channel channel, String name) {
        return offered(channel, CommandType.CHAT, name);
    }

    private CommandUse usable(
            User person, Channel channel, JsonNode command, List<String> path, Map<String, JsonNode> options) {
        refuseStranger(person, channel);
        if (command.path("type").asInt() != CommandType.CHAT) {
            throw new Refused(command.path("name").asText() + " is not a chat command");
        }
        CommandOffer.check(command, person, channel);
        return new CommandUse(command, path, options);
    }

    private Interaction menu(User person, Channel channel, JsonNode command, Snowflake target, Resolved resolved) {
        refuseStranger(person, channel);
        CommandOffer.check(command, person, channel);
        ObjectNode data = Json.object()
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", command.path("type").asInt())
                .put("target_id", target.toString());
        resolved.into(data);
        return desk.open(
                new Opening(InteractionKind.COMMAND, command.path("name").asText(), person, channel, data, null));
    }

    private JsonNode offered(Channel channel, int type, String name) {
        return commands.offered(channel, type, name)
                .orElseThrow(() -> new Refused("there is no command " + name + " here"));
    }

    private static Message visible(User person, Channel channel, Snowflake message) {
        refuseStranger(person, channel);
        return channel.message(message)
                .filter(found -> found.visibleTo(person.id()))
                .orElseThrow(() -> new Refused("there is no such message"));
    }

    private static void refuseStranger(User person, Channel channel) {
        if (!channel.visibleTo(person.id())) {
            throw new Refused(person.name() + " cannot see that channel");
        }
    }

    private static JsonNode component(Message message, String customId) {
        return message.component(customId).orElseThrow(() -> new Refused("the message has no component " + customId));
    }

    private static String nameOf(Message message) {
        return Optional.ofNullable(message.origin())
                .map(origin -> origin.name())
                .orElse("");
    }
}
