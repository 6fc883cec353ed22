package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.commands.CommandType;
import dev.cairn.bot.playground.commands.RegisteredCommands;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessageWriter;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Performs what a person does in a channel, and refuses what Discord's client would not allow. */
public final class UserActions {
    private static final int MAX_MESSAGE_LENGTH = 2000;

    private final World world;
    private final RegisteredCommands commands;
    private final InteractionRegistry registry;
    private final MessageWriter writer;

    public UserActions(World world, RegisteredCommands commands, InteractionRegistry registry, MessageWriter writer) {
        this.writer = writer;
        this.world = world;
        this.commands = commands;
        this.registry = registry;
    }

    /** Sends a chat command. */
    public Interaction command(
            User person, Channel channel, JsonNode command, List<String> path, Map<String, JsonNode> options) {
        CommandUse use = usable(person, channel, command, path, options);
        ObjectNode data = use.sent(world, channel);
        return registry.open(new NewInteraction(InteractionKind.COMMAND, use.name(), person, channel, data, null));
    }

    /** Types into an autocompleted option; the answer's callback has the choices. */
    public Interaction complete(User person, Channel channel, PartialCommand typing) {
        CommandUse use = usable(person, channel, typing.command(), typing.path(), typing.options());
        ObjectNode data = use.typing(world, channel, typing.focused());
        return registry.open(new NewInteraction(InteractionKind.AUTOCOMPLETE, use.name(), person, channel, data, null));
    }

    /** Writes an ordinary message. */
    public Message write(User person, Channel channel, String content) {
        refuseOutsider(person, channel);
        if (content.isBlank() || content.length() > MAX_MESSAGE_LENGTH) {
            throw new RefusedAction("a message has 1 to " + MAX_MESSAGE_LENGTH + " characters");
        }
        channel.server()
                .filter(server -> !server.owner().equals(person.id()))
                .flatMap(server -> server.member(person.id()))
                .filter(member -> (member.permissionsAt(world.now()) & Member.SEND_MESSAGES) == 0)
                .ifPresent(member -> {
                    throw new RefusedAction(person.name() + " may not write here");
                });
        return world.post(writer.writeAs(person, channel, content));
    }

    /** Uses a command of a message's menu. */
    public Interaction messageMenu(User person, Channel channel, String name, Message target) {
        ResolvedData resolved = new ResolvedData(world, channel);
        Message current = visible(person, channel, target.id());
        if (current.ephemeral()) {
            throw new RefusedAction("the menu of a message that only one person sees has no apps");
        }
        resolved.addMessage(current);
        return menu(person, channel, offered(channel, CommandType.MESSAGE, name), target.id(), resolved);
    }

    /** Uses a command of a person's menu. */
    public Interaction userMenu(User person, Channel channel, String name, User target) {
        ResolvedData resolved = new ResolvedData(world, channel);
        resolved.addPerson(target.id().toString());
        return menu(person, channel, offered(channel, CommandType.USER, name), target.id(), resolved);
    }

    public Interaction press(User person, Channel channel, Snowflake message, String customId) {
        Message currentMessage = visible(person, channel, message);
        ObjectNode data = ComponentUse.press(component(currentMessage, customId));
        return registry.open(new NewInteraction(
                InteractionKind.COMPONENT, nameOf(currentMessage), person, channel, data, currentMessage));
    }

    public Interaction select(User person, Channel channel, Snowflake message, String customId, List<String> values) {
        Message currentMessage = visible(person, channel, message);
        ObjectNode data = ComponentUse.select(component(currentMessage, customId), values, world, channel);
        return registry.open(new NewInteraction(
                InteractionKind.COMPONENT, nameOf(currentMessage), person, channel, data, currentMessage));
    }

    /** Submits the modal that an earlier interaction of this person opened. */
    public Interaction submit(User person, Snowflake opener, Map<String, JsonNode> fields) {
        Interaction opened = registry.find(opener)
                .filter(interaction -> interaction.person().equals(person))
                .orElseThrow(() -> new RefusedAction("there is no such modal"));
        JsonNode modal = opened.modal().orElseThrow(() -> new RefusedAction("no modal was opened"));
        Channel channel = opened.channel();
        refuseOutsider(person, channel);
        ObjectNode data = ModalUse.submit(modal, fields, new ResolvedData(world, channel));
        Message source = opened.source()
                .flatMap(message -> channel.message(message.id()))
                .orElse(null);
        return registry.open(new NewInteraction(
                InteractionKind.MODAL_SUBMIT, opened.origin().name(), person, channel, data, source));
    }

    /**
     * Opens an interaction that no client could send: {@code forgery} changes its event on the way to the bot. It is
     * answered like any other.
     */
    public Interaction forge(
            User person,
            Channel channel,
            InteractionKind kind,
            @Nullable Message source,
            UnaryOperator<JsonNode> forgery) {
        return registry.open(new NewInteraction(kind, "forged", person, channel, Json.object(), source), forgery);
    }

    /** The chat command with this name that is offered in the channel. */
    public JsonNode chatCommand(Channel channel, String name) {
        return offered(channel, CommandType.CHAT, name);
    }

    private CommandUse usable(
            User person, Channel channel, JsonNode command, List<String> path, Map<String, JsonNode> options) {
        refuseOutsider(person, channel);
        if (command.path("type").asInt() != CommandType.CHAT) {
            throw new RefusedAction(command.path("name").asText() + " is not a chat command");
        }
        CommandAvailability.check(command, person, channel, world.now());
        return new CommandUse(command, path, options);
    }

    private Interaction menu(User person, Channel channel, JsonNode command, Snowflake target, ResolvedData resolved) {
        refuseOutsider(person, channel);
        CommandAvailability.check(command, person, channel, world.now());
        ObjectNode data = Json.object()
                .put("id", command.path("id").asText())
                .put("name", command.path("name").asText())
                .put("type", command.path("type").asInt())
                .put("target_id", target.toString());
        resolved.addTo(data);
        return registry.open(new NewInteraction(
                InteractionKind.COMMAND, command.path("name").asText(), person, channel, data, null));
    }

    private JsonNode offered(Channel channel, int type, String name) {
        return commands.offered(channel, type, name)
                .orElseThrow(() -> new RefusedAction("there is no command " + name + " here"));
    }

    private Message visible(User person, Channel channel, Snowflake message) {
        refuseOutsider(person, channel);
        return channel.message(message)
                .filter(found -> found.visibleTo(person.id()))
                .orElseThrow(() -> new RefusedAction("there is no such message"));
    }

    /** Refuses who does not see a channel, or is timed out there: Discord's client then sends nothing at all. */
    private void refuseOutsider(User person, Channel channel) {
        if (!channel.visibleTo(person.id())) {
            throw new RefusedAction(person.name() + " cannot see that channel");
        }
        channel.server()
                .ifPresent(server -> server.member(person.id())
                        .filter(member -> member.isTimedOut(world.now()))
                        .ifPresent(member -> {
                            throw new RefusedAction(person.name() + " is timed out in " + server.name()
                                    + " and can only read there for now.");
                        }));
    }

    private static JsonNode component(Message message, String customId) {
        return message.component(customId)
                .orElseThrow(() -> new RefusedAction("the message has no component " + customId));
    }

    private static String nameOf(Message message) {
        return Optional.ofNullable(message.origin())
                .map(origin -> origin.name())
                .orElse("");
    }
}
