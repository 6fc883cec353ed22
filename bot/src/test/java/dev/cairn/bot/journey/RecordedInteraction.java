package dev.cairn.bot.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.interactions.Interaction;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A command, button, select or modal that somebody used with the last release.
 *
 * @param entry who uses what and where, and what was answered
 */
record RecordedInteraction(LastReleaseCairn cairn, ObjectNode entry) {
    private static final int MODAL = 9;
    private static final int UPDATE = 7;
    private static final int DEFERRED_UPDATE = 6;
    private static final int ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT_INPUT = 4;
    private static final int LABEL = 18;

    private Learner learner() {
        return cairn.at(entry.path("by").asText(), entry.path("at").asText());
    }

    private String customId() {
        return entry.path("customId").asText();
    }

    /** Sends the command, and returns the whole text of the answer. */
    String command() {
        String command = entry.path("command").asText();
        return (command.equals("done")
                        ? learner().finishes(options())
                        : learner().uses(command, options()))
                .text();
    }

    private Map<String, Object> options() {
        Map<String, Object> options = new LinkedHashMap<>();
        entry.path("options")
                .properties()
                .forEach(option -> options.put(
                        option.getKey(),
                        option.getValue().isInt()
                                ? option.getValue().asInt()
                                : option.getValue().asText()));
        return options;
    }

    /** Sends the command, finishing the whole unit if asked, and notes the first line of the answer. */
    void send() {
        entry.put("says", firstLine(command()));
    }

    /** Uses the component on a message made to carry it, and notes the kind of the answer and its first line. */
    void press() {
        Learner learner = learner();
        String type = entry.path("component").path("type").asText();
        ObjectNode carried = type.equals("select")
                ? select()
                : Json.object().put("type", BUTTON).put("style", 1).put("label", "Old");
        Message message = messageWith(carried.put("custom_id", customId()));
        InteractionOutcome outcome = switch (type) {
            case "button" -> learner.session().press(message.id(), customId());
            case "select" -> learner.session().select(message.id(), customId(), values(entry.path("values")));
            default ->
                learner.session()
                        .forge(
                                InteractionKind.MODAL_SUBMIT,
                                message,
                                event -> ((ObjectNode) event).set("data", submission()));
        };
        note(learner, message, outcome);
    }

    private Message messageWith(ObjectNode component) {
        UserSession session = learner().session();
        ObjectNode row = Json.object().put("type", ROW);
        row.putArray("components").add(component);
        return cairn.fakeDiscord()
                .world()
                .edit(session.channel(), session.write("An old message").id(), old -> {
                    ObjectNode json = old.json().deepCopy();
                    json.put("content", "").put("flags", Message.COMPONENTS_V2);
                    json.putArray("components").add(row);
                    return old.with(json, old.allowedMentions());
                })
                .orElseThrow();
    }

    private ObjectNode select() {
        ObjectNode select =
                Json.object().put("type", SELECT).put("min_values", 0).put("max_values", 25);
        ArrayNode options = select.putArray("options");
        values(entry.path("values"))
                .forEach(value -> options.addObject().put("label", value).put("value", value));
        return select;
    }

    private static List<String> values(JsonNode array) {
        List<String> values = new ArrayList<>();
        array.forEach(value -> values.add(value.asText()));
        return values;
    }

    private ObjectNode submission() {
        ObjectNode data = Json.object().put("custom_id", customId());
        ArrayNode labels = data.putArray("components");
        entry.path("fields").properties().forEach(field -> {
            ObjectNode filled = Json.object().put("custom_id", field.getKey());
            if (field.getValue().isArray()) {
                filled.put("type", SELECT).set("values", field.getValue());
            } else {
                filled.put("type", TEXT_INPUT).set("value", field.getValue());
            }
            filled.put("id", labels.size() * 2 + 2);
            labels.addObject()
                    .put("type", LABEL)
                    .put("id", labels.size() * 2 + 1)
                    .set("component", filled);
        });
        return data;
    }

    private void note(Learner learner, Message message, InteractionOutcome outcome) {
        int type = outcome.answer().type();
        if (type == MODAL) {
            entry.put("answer", "modal")
                    .put("says", outcome.modal(ShownMessage.SOON).path("title").asText());
            return;
        }
        Message answer = answer(outcome.interaction());
        boolean updates =
                (type == UPDATE || type == DEFERRED_UPDATE) && answer.id().equals(message.id());
        entry.put("answer", updates ? "update" : answer.ephemeral() ? "private" : "public");
        entry.put("says", firstLine(new ShownMessage(learner, answer).text()));
    }

    private static Message answer(Interaction interaction) {
        try {
            return interaction
                    .await(
                            () -> interaction
                                    .original()
                                    .or(() -> interaction.followUps().stream().findFirst()),
                            ShownMessage.SOON)
                    .orElseThrow(() -> new AssertionError("no answer"));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** Leaves out how many resources there are, which changes with most edits of the content. */
    static String firstLine(String text) {
        return text.lines().findFirst().orElse("").replaceAll("\\d+ resources", "… resources");
    }
}
