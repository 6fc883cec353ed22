package dev.cairn.bot.playground.history;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.world.Message;
import java.util.List;
import java.util.Optional;

/** The messages with which the bot answered, and what can be pressed on them. */
record Answer(List<Message> messages) {
    Answer {
        messages = List.copyOf(messages);
    }

    /** A control of one of the messages. */
    record Control(Message message, String customId) {
        /** The custom id's argument at an index; the action and the owner stand before the first. */
        Optional<String> argument(int index) {
            String[] parts = customId.split(":", -1);
            return parts.length > index + 2 ? Optional.of(parts[index + 2]) : Optional.empty();
        }
    }

    static Answer of(Message message) {
        return new Answer(List.of(message));
    }

    /** The first enabled control with this action. */
    Optional<Control> control(String action) {
        for (Message message : messages) {
            for (JsonNode parent : message.components().findParents("custom_id")) {
                String customId = parent.path("custom_id").asText();
                if (customId.startsWith(action + ":")
                        && !parent.path("disabled").asBoolean()) {
                    return Optional.of(new Control(message, customId));
                }
            }
        }
        return Optional.empty();
    }
}
