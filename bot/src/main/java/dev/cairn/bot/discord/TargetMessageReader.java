package dev.cairn.bot.discord;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.TargetUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads the message that a message command is about. */
record TargetMessageReader(JsonNode message) {

    /** Reads the message; empty if Discord does not say which one it is. */
    Optional<TargetMessage> read(TargetUser author) {
        OptionalLong id = JsonFields.id(message, "id");
        OptionalLong channel = JsonFields.id(message, "channel_id");
        if (id.isEmpty() || channel.isEmpty()) {
            return Optional.empty();
        }
        List<TargetMessage.Part> parts = new ArrayList<>();
        parts.add(part(message));
        for (JsonNode snapshot : message.path("message_snapshots")) {
            parts.add(part(snapshot.path("message")));
        }
        return Optional.of(
                new TargetMessage(new MessageId(id.getAsLong()), new ChannelId(channel.getAsLong()), author, parts));
    }

    /** The addresses to which these components link, in order. */
    static List<String> urls(JsonNode components) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        components.forEach(collected::addComponent);
        return collected.urls();
    }

    private static TargetMessage.Part part(JsonNode message) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        JsonFields.typedText(message, "content")
                .filter(content -> !content.isBlank())
                .ifPresent(collected.texts()::add);
        message.path("embeds").forEach(collected::addEmbed);
        message.path("components").forEach(collected::addComponent);
        return new TargetMessage.Part(String.join("\n", collected.texts()), collected.urls());
    }

    private record Collected(List<String> texts, List<String> urls) {
        /** The description of a link's preview is the site's, and often full of other links; a bot's own embed is its text. */
        private void addEmbed(JsonNode embed) {
            JsonFields.typedText(embed, "url").ifPresent(urls::add);
            if (embed.path("type").asText().equals("rich")) {
                JsonFields.typedText(embed, "description").ifPresent(texts::add);
            }
        }

        /** Adds what the component says and links to, and what is inside it. */
        private void addComponent(JsonNode component) {
            JsonFields.typedText(component, "content").ifPresent(texts::add);
            JsonFields.typedText(component, "url").ifPresent(urls::add);
            component.path("components").forEach(this::addComponent);
            addAccessory(component.path("accessory"));
        }

        private void addAccessory(JsonNode accessory) {
            if (accessory.isObject()) {
                addComponent(accessory);
            }
        }
    }
}
