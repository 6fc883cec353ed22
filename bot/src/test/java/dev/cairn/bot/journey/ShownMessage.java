package dev.cairn.bot.journey;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A message of Cairn as a person sees it. */
record ShownMessage(Learner by, Message message) {
    static final Duration SOON = Duration.ofSeconds(20);

    private static final int ACTION_ROW = 1;
    private static final int BUTTON = 2;
    private static final int SELECT = 3;
    private static final int TEXT = 10;

    /** Returns the text as one reads it, without buttons and selects, and with commands by their names. */
    String text() {
        return markdown().replaceAll("\\\\(\\p{Punct})", "$1").replaceAll("<(/[a-z ]+):\\d+>", "$1");
    }

    /** Returns the text as it was sent, with its escapes. */
    String markdown() {
        return parts(TEXT).stream().map(part -> part.path("content").asText()).collect(Collectors.joining("\n"));
    }

    boolean isPrivate() {
        return message.ephemeral();
    }

    /** Whether there is such a button, and it is not disabled. */
    boolean canPress(String button) {
        return parts(BUTTON).stream()
                .filter(part -> part.path("label").asText().equals(button))
                .anyMatch(part -> !part.path("disabled").asBoolean());
    }

    List<String> buttons() {
        return parts(BUTTON).stream().map(part -> part.path("label").asText()).toList();
    }

    /** Returns the label and address of each link button. */
    List<String> links() {
        return parts(BUTTON).stream()
                .filter(button -> button.has("url"))
                .map(button -> button.path("label").asText() + " -> "
                        + button.path("url").asText())
                .toList();
    }

    /** Returns the custom id that begins with this action, if there is one. */
    Optional<String> action(String name) {
        return customIds().stream().filter(id -> id.startsWith(name + ":")).findFirst();
    }

    /** Presses the button with this action. */
    ShownMessage pressAction(String name) {
        String id = action(name).orElseThrow(() -> new AssertionError("no " + name + " on " + text() + customIds()));
        return by.shown(by.session().press(message.id(), id));
    }

    /** Returns the labels of the row that has this button. */
    List<String> rowOf(String button) {
        return parts(ACTION_ROW).stream()
                .map(row -> StreamSupport.stream(row.path("components").spliterator(), false)
                        .map(part -> part.path("label").asText())
                        .toList())
                .filter(labels -> labels.contains(button))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + button + " on " + text()));
    }

    /** Returns the custom ids of all buttons and selects. */
    List<String> customIds() {
        return nodes().stream()
                .map(part -> part.path("custom_id").asText())
                .filter(id -> !id.isEmpty())
                .toList();
    }

    String customId(String button) {
        return part(BUTTON, "label", button).path("custom_id").asText();
    }

    ShownMessage press(String button) {
        return by.shown(pressing(button));
    }

    InteractionOutcome pressing(String button) {
        return by.session().press(message.id(), customId(button));
    }

    /** Has another person press a button of this message. */
    ShownMessage pressedBy(Learner other, String button) {
        return other.shown(other.session().press(message.id(), customId(button)));
    }

    /** Chooses entries by their labels, in the select whose placeholder begins with {@code menu}. */
    ShownMessage choose(String menu, String... entries) {
        JsonNode select = menu(menu);
        Map<String, String> values = options(select).stream()
                .collect(Collectors.toMap(
                        option -> option.path("label").asText(),
                        option -> option.path("value").asText(),
                        (first, second) -> first));
        List<String> chosen = Arrays.stream(entries)
                .map(entry -> {
                    if (!values.containsKey(entry)) {
                        throw new AssertionError(entry + " is not among " + values.keySet());
                    }
                    return values.get(entry);
                })
                .toList();
        return by.shown(
                by.session().select(message.id(), select.path("custom_id").asText(), chosen));
    }

    List<String> entries(String menu) {
        return options(menu(menu)).stream()
                .map(option -> option.path("label").asText())
                .toList();
    }

    List<String> chosen(String menu) {
        return options(menu(menu)).stream()
                .filter(option -> option.path("default").asBoolean())
                .map(option -> option.path("label").asText())
                .toList();
    }

    /** Presses the first button after replacing its custom id by a forged one. */
    ShownMessage pressForged(String customId) {
        by.fakeDiscord().world().edit(by.session().channel(), message.id(), old -> {
            ObjectNode json = old.json().deepCopy();
            json.findParents("custom_id").stream()
                    .filter(part -> part.path("type").asInt() == BUTTON)
                    .findFirst()
                    .ifPresent(button -> ((ObjectNode) button).put("custom_id", customId));
            return old.with(json, old.allowedMentions());
        });
        return by.shown(by.session().press(message.id(), customId));
    }

    private JsonNode menu(String placeholder) {
        return parts(SELECT).stream()
                .filter(select -> select.path("placeholder").asText().startsWith(placeholder))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no menu " + placeholder + " on " + text()));
    }

    private static List<JsonNode> options(JsonNode select) {
        return StreamSupport.stream(select.path("options").spliterator(), false).toList();
    }

    private JsonNode part(int type, String field, String value) {
        return parts(type).stream()
                .filter(part -> part.path(field).asText().equals(value))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + value + " on " + text() + " " + buttons()));
    }

    private List<JsonNode> parts(int type) {
        return nodes().stream()
                .filter(part -> part.path("type").asInt() == type)
                .toList();
    }

    private List<JsonNode> nodes() {
        return message.components().findParents("type");
    }
}
