package dev.cairn.bot.playground.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.interactions.UserActions;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A person who uses the bot in one channel and waits for each answer. */
record Actor(UserActions actions, User person, Channel channel) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The same person in another channel. */
    Actor in(Channel other) {
        return new Actor(actions, person, other);
    }

    /** Sends a command such as {@code roadmap follow}. */
    Answer use(String command, Map<String, ?> options) throws InterruptedException {
        List<String> words = List.of(command.split(" ", -1));
        JsonNode registered = actions.chatCommand(channel, words.get(0));
        Map<String, JsonNode> values = new LinkedHashMap<>();
        options.forEach((name, value) -> values.put(name, Json.of(value)));
        return answer(actions.command(person, channel, registered, words.subList(1, words.size()), values));
    }

    /** Presses the button with this action, if the answer has it. */
    Optional<Answer> press(Answer answer, String action) throws InterruptedException {
        Optional<Answer.Control> control = answer.control(action);
        return control.isPresent() ? Optional.of(press(control.get())) : Optional.empty();
    }

    Answer press(Answer.Control control) throws InterruptedException {
        return answer(actions.press(person, channel, control.message().id(), control.customId()));
    }

    /** Presses the button with this action, and waits for what the bot then says to this person alone. */
    void pressForReply(Answer answer, String action) throws InterruptedException {
        Optional<Answer.Control> control = answer.control(action);
        if (control.isPresent()) {
            Message message = control.get().message();
            Interaction pressed =
                    actions.press(person, channel, message.id(), control.get().customId());
            await(pressed, interaction -> interaction.followUps());
        }
    }

    void write(String content) {
        actions.write(person, channel, content);
    }

    private Answer answer(Interaction interaction) throws InterruptedException {
        return await(interaction, Actor::messages);
    }

    private Answer await(Interaction interaction, Function<Interaction, List<Message>> wanted)
            throws InterruptedException {
        return interaction
                .await(() -> Optional.of(wanted.apply(interaction)).filter(found -> !found.isEmpty()), PATIENCE)
                .map(Answer::new)
                .orElseThrow(() -> new RefusedAction("Cairn did not answer " + person.name() + " in time."));
    }

    private static List<Message> messages(Interaction interaction) {
        List<Message> messages = new ArrayList<>();
        interaction.original().ifPresent(messages::add);
        messages.addAll(interaction.followUps());
        return messages;
    }
}
