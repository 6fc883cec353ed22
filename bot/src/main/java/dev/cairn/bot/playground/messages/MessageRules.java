package dev.cairn.bot.playground.messages;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.errors.Form;
import dev.cairn.bot.playground.errors.FormErrors;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Discord's rules for new and edited messages. */
public final class MessageRules {
    private static final List<String> LEGACY_FIELDS = List.of("content", "embeds", "poll", "sticker_ids");
    private static final int EMBED_CHARACTERS = 6000;

    private MessageRules() {}

    /** Checks a new message; {@code place} is its path in the request body, such as {@code data}. */
    public static void checkNew(MessagePayload payload, String place) {
        FormErrors problems = new FormErrors();
        Form form = new Form(payload.body(), place, problems);
        boolean v2 = (form.number("flags") & Message.COMPONENTS_V2) != 0;
        checkFields(form);
        if (v2) {
            refuseLegacyFields(form);
        }
        ComponentRules.check(form, v2, filenames(payload, null));
        problems.throwIfAny();
        if (isEmpty(payload, v2)) {
            throw DiscordError.emptyMessage();
        }
    }

    /** Checks an edit of an existing message. */
    public static void checkEdit(MessagePayload payload, Message standing, String place) {
        FormErrors problems = new FormErrors();
        Form form = new Form(payload.body(), place, problems);
        boolean asksForV2 = (form.number("flags") & Message.COMPONENTS_V2) != 0;
        checkFields(form);
        if (standing.componentsV2() && form.has("flags") && !asksForV2) {
            form.addError(
                    "flags",
                    "MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG",
                    "The IS_COMPONENTS_V2 flag cannot be removed from a message");
        }
        boolean v2 = standing.componentsV2() || asksForV2;
        if (v2) {
            refuseLegacyFields(form);
        }
        if (v2 && !standing.componentsV2()) {
            refuseStandingLegacyFields(form, standing);
        }
        ComponentRules.check(form, v2, filenames(payload, standing));
        problems.throwIfAny();
        if (wouldBeEmpty(payload, standing)) {
            throw DiscordError.emptyMessage();
        }
    }

    private static void checkFields(Form form) {
        form.checkOptionalText("content", 0, 2000);
        form.checkOptionalText("nonce", 0, 25);
        form.checkOptionalList("embeds", 0, 10);
        form.checkOptionalList("sticker_ids", 0, 3);
        form.checkOptionalList("attachments", 0, 10);
        form.checkOptionalInteger("flags", 0, Integer.MAX_VALUE);
        AllowedMentionRules.check(form);
        int characters = 0;
        for (JsonNode embed : form.node().path("embeds")) {
            characters += embedCharacters(embed);
        }
        if (characters > EMBED_CHARACTERS) {
            form.addError("embeds", "MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of 6000");
        }
    }

    private static int embedCharacters(JsonNode embed) {
        int characters = embed.path("title").asText().length()
                + embed.path("description").asText().length()
                + embed.path("footer").path("text").asText().length()
                + embed.path("author").path("name").asText().length();
        for (JsonNode field : embed.path("fields")) {
            characters += field.path("name").asText().length()
                    + field.path("value").asText().length();
        }
        return characters;
    }

    private static void refuseLegacyFields(Form form) {
        for (String field : LEGACY_FIELDS) {
            if (isFilled(form.node().path(field))) {
                legacyFieldBesideV2(form, field);
            }
        }
    }

    private static void refuseStandingLegacyFields(Form form, Message standing) {
        for (String field : List.of("content", "embeds")) {
            if (isFilled(standing.json().path(field)) && !form.node().has(field)) {
                legacyFieldBesideV2(form, field);
            }
        }
    }

    private static void legacyFieldBesideV2(Form form, String field) {
        form.addError(
                field,
                "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                "The '" + field + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
    }

    private static boolean isFilled(JsonNode value) {
        return value.isTextual() ? !value.textValue().isEmpty() : !value.isEmpty();
    }

    private static boolean isEmpty(MessagePayload payload, boolean v2) {
        JsonNode body = payload.body();
        if (v2) {
            return body.path("components").isEmpty();
        }
        return body.path("content").asText("").isBlank()
                && body.path("embeds").isEmpty()
                && body.path("sticker_ids").isEmpty()
                && !Json.has(body, "poll")
                && body.path("components").isEmpty()
                && payload.files().isEmpty();
    }

    private static boolean wouldBeEmpty(MessagePayload payload, Message standing) {
        JsonNode body = payload.body();
        for (String field : List.of("content", "embeds", "components", "attachments")) {
            JsonNode after =
                    body.has(field) ? body.path(field) : standing.json().path(field);
            if (isFilled(after)) {
                return false;
            }
        }
        return payload.files().isEmpty() && !Json.has(standing.json(), "poll");
    }

    private static Set<String> filenames(MessagePayload payload, @Nullable Message standing) {
        Set<String> names = new HashSet<>();
        payload.files().forEach(file -> names.add(file.filename()));
        if (standing != null) {
            standing.json()
                    .path("attachments")
                    .forEach(file -> names.add(file.path("filename").asText()));
        }
        return names;
    }
}
