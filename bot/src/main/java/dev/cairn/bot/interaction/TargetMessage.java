package dev.cairn.bot.interaction;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.MessageId;
import java.util.List;

/**
 * The message that a command is about, as it was when the menu was opened on it. People wrote it, so nothing in it is
 * trusted.
 *
 * @param author who wrote it, who may be a bot
 * @param parts what it contains: first its own content, then that of the messages it forwards
 */
public record TargetMessage(MessageId id, ChannelId channel, TargetUser author, List<Part> parts) {
    public TargetMessage {
        parts = List.copyOf(parts);
    }

    /**
     * The content of one message.
     *
     * @param text what is written in it, its Markdown as it was typed; empty if there is none
     * @param urls the addresses of its embeds and link buttons, in order and not checked in any way; Discord makes an embed
     *     for most links in a text, so that one address may stand in both
     */
    public record Part(String text, List<String> urls) {
        public Part {
            urls = List.copyOf(urls);
        }
    }
}
