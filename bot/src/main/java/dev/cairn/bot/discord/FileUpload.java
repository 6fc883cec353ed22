package dev.cairn.bot.discord;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CardFile;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.util.MultipartRequest;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Attaches a card's picture or file to a request as a multipart file, which the JSON refers to by name. */
public final class FileUpload {
    /** The n in the multipart field {@code files[n]}. */
    private static final long INDEX = 0;

    /** The name of the form's field with the file. */
    public static final String FIELD = "files[" + INDEX + "]";

    private FileUpload() {}

    /** The URL by which a component refers to the file. */
    static String reference(CardFile upload) {
        return "attachment://" + upload.filename();
    }

    /** The request with this body, and with the card's picture or file if it has one. */
    public static DiscordWebRequest in(DiscordWebRequest request, Object body, Card card) {
        Optional<CardFile> found = card.file();
        if (found.isEmpty()) {
            return request.body(body);
        }
        CardFile upload = found.get();
        // Opens a new stream for each try, since a retry would find the first one already read. The standard factory of
        // parts writes each one over 16 KB to a temporary file, and never deletes it.
        MultipartRequest<Object> form = MultipartRequest.ofRequest(body)
                .withFileHandler((parts, unused) -> parts.factory(new DefaultHttpDataFactory(false))
                        .file(
                                FIELD,
                                upload.filename(),
                                new ByteArrayInputStream(upload.bytes()),
                                upload.contentType()));
        return request.header("content-type", "multipart/form-data").body(form);
    }

    /** The card with words in the place of its picture or file, for when Discord does not take that. */
    public static Card without(Card card, Locale locale) {
        EdgeCopy copy = EdgeCopy.in(locale);
        Card.Block words =
                new Card.TextDisplay(card.picture().isPresent() ? copy.pictureNotTaken() : copy.fileNotTaken());
        int text = card.blocks().stream().mapToInt(Card.Block::textLength).sum();
        boolean fits = text + words.textLength() <= Card.MAX_TEXT_LENGTH
                || card.blocks().size() == 1;
        return new Card(
                card.tone(),
                card.blocks().stream()
                        .filter(block -> fits || !(block instanceof CardFile))
                        .map(block -> block instanceof CardFile ? words : block)
                        .toList());
    }

    /** Writes the field with the files of an edited message: without it the message would keep the files it had. */
    public static void writeOnly(JsonGenerator json, Card card) throws IOException {
        json.writeArrayFieldStart("attachments");
        Optional<CardFile> file = card.file();
        if (file.isPresent()) {
            json.writeStartObject();
            json.writeStringField("filename", file.get().filename());
            json.writeStringField("id", Long.toString(INDEX));
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
