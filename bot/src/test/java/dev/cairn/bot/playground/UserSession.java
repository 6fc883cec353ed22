package dev.cairn.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.interactions.PartialCommand;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A person in a channel, for tests; does what the page can do. Throws {@link
 * dev.cairn.bot.playground.interactions.RefusedAction} for anything Discord's client would not allow.
 */
public record UserSession(FakeDiscord fakeDiscord, User person, Channel channel) {

    /** Sends a command without options, such as {@code roadmap list}. */
    public InteractionOutcome slash(String command) {
        return slash(command, Map.of());
    }

    /** Sends a command, such as {@code roadmap show}, with texts, numbers or booleans for its options. */
    public InteractionOutcome slash(String command, Map<String, ?> options) {
        List<String> words = List.of(command.split(" ", -1));
        JsonNode registered = fakeDiscord.actions().chatCommand(channel, words.get(0));
        return outcome(fakeDiscord
                .actions()
                .command(person, channel, registered, words.subList(1, words.size()), json(options)));
    }

    /** Types into an option; the outcome's choices are what the bot offers. */
    public InteractionOutcome complete(String command, String focused, Map<String, ?> typed) {
        List<String> words = List.of(command.split(" ", -1));
        JsonNode registered = fakeDiscord.actions().chatCommand(channel, words.get(0));
        PartialCommand typing = new PartialCommand(registered, words.subList(1, words.size()), json(typed), focused);
        return outcome(fakeDiscord.actions().complete(person, channel, typing));
    }

    /** Types the start of one option with no other option filled. */
    public InteractionOutcome complete(String command, String focused, String typed) {
        return complete(command, focused, Map.of(focused, typed));
    }

    public InteractionOutcome messageMenu(String command, Message target) {
        return outcome(fakeDiscord.actions().messageMenu(person, channel, command, target));
    }

    public InteractionOutcome userMenu(String command, User target) {
        return outcome(fakeDiscord.actions().userMenu(person, channel, command, target));
    }

    public InteractionOutcome press(Snowflake message, String customId) {
        return outcome(fakeDiscord.actions().press(person, channel, message, customId));
    }

    public InteractionOutcome select(Snowflake message, String customId, List<String> values) {
        return outcome(fakeDiscord.actions().select(person, channel, message, customId, values));
    }

    /** Submits the modal that an earlier action opened, with a text or a list of values for each custom id. */
    public InteractionOutcome submit(InteractionOutcome opener, Map<String, ?> fields) {
        return outcome(fakeDiscord.actions().submit(person, opener.interaction().id(), json(fields)));
    }

    /** Sends a forged event; {@code source} is the message it is about, if any. */
    public InteractionOutcome forge(InteractionKind kind, @Nullable Message source, UnaryOperator<JsonNode> forging) {
        return outcome(fakeDiscord.actions().forge(person, channel, kind, source, forging));
    }

    /** Writes an ordinary message. */
    public Message write(String content) {
        return fakeDiscord.actions().write(person, channel, content);
    }

    /** Forwards a message to this channel. */
    public Message forward(Message message) {
        return fakeDiscord.world().post(fakeDiscord.writer().forwardAs(person, channel, message));
    }

    /** The messages the person sees in the channel, oldest first. */
    public List<Message> messages() {
        return channel.messages().stream()
                .filter(message -> channel.visibleTo(person.id()) && message.visibleTo(person.id()))
                .filter(message -> !message.loading())
                .toList();
    }

    private InteractionOutcome outcome(Interaction interaction) {
        return new InteractionOutcome(interaction);
    }

    private static Map<String, JsonNode> json(Map<String, ?> values) {
        Map<String, JsonNode> json = new LinkedHashMap<>();
        values.forEach((name, value) -> json.put(name, Json.of(value)));
        return json;
    }
}
