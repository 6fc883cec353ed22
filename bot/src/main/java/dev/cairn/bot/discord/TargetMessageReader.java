package dev.cairn.bot.discord;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.TargetUser;
import discord4j.discordjson.json.ComponentData;
import discord4j.discordjson.json.EmbedData;
import discord4j.discordjson.json.MessageData;
import discord4j.discordjson.json.PartialMessageData;
import java.util.ArrayList;
import java.util.List;

/** Reads the message that a message command is about. */
record TargetMessageReader(MessageData message) {

    TargetMessage read(TargetUser author) {
        List<TargetMessage.Part> parts = new ArrayList<>();
        parts.add(part(
                message.content(),
                message.embeds(),
                message.components().toOptional().orElse(List.of())));
        message.messageSnapshots()
                .toOptional()
                .orElse(List.of())
                .forEach(snapshot -> parts.add(forwarded(snapshot.message())));
        return new TargetMessage(
                new MessageId(message.id().asLong()),
                new ChannelId(message.channelId().asLong()),
                author,
                parts);
    }

    /** The addresses to which these components link, in order. */
    static List<String> urls(List<ComponentData> components) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        components.forEach(collected::add);
        return collected.urls();
    }

    private static TargetMessage.Part forwarded(PartialMessageData message) {
        return part(
                message.content().toOptional().orElse(""),
                message.embeds(),
                message.components().toOptional().orElse(List.of()));
    }

    private static TargetMessage.Part part(String content, List<EmbedData> embeds, List<ComponentData> components) {
        Collected collected = new Collected(new ArrayList<>(), new ArrayList<>());
        if (!content.isBlank()) {
            collected.texts().add(InteractionReader.wellFormed(content));
        }
        embeds.forEach(collected::add);
        components.forEach(collected::add);
        return new TargetMessage.Part(String.join("\n", collected.texts()), collected.urls());
    }

    private record Collected(List<String> texts, List<String> urls) {
        private void addUrl(String url) {
            urls.add(InteractionReader.wellFormed(url));
        }

        /** The description of a link's preview is the site's, and often full of other links; a bot's own embed is its text. */
        private void add(EmbedData embed) {
            embed.url().toOptional().ifPresent(this::addUrl);
            embed.description()
                    .toOptional()
                    .filter(any ->
                            embed.type().toOptional().filter("rich"::equals).isPresent())
                    .map(InteractionReader::wellFormed)
                    .ifPresent(texts::add);
        }

        /** Adds what the component says and links to, and what is inside it. */
        private void add(ComponentData component) {
            component.content().toOptional().map(InteractionReader::wellFormed).ifPresent(texts::add);
            component.url().toOptional().ifPresent(this::addUrl);
            component.components().toOptional().orElse(List.of()).forEach(this::add);
            component.accessory().toOptional().ifPresent(this::add);
        }
    }
}
