package dev.cairn.bot.discord;

import dev.cairn.bot.interaction.card.Card;
import discord4j.discordjson.Id;
import discord4j.discordjson.json.PartialAttachmentData;
import discord4j.rest.request.DiscordWebRequest;
import discord4j.rest.util.MultipartRequest;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;

/** How a card's picture travels: as a file beside the JSON, which names it. */
public final class PictureUpload {
    /** What the gallery that shows it says. */
    static final String REFERENCE = "attachment://picture.png";

    private static final String FILENAME = "picture.png";
    /** The n of the field {@code files[n]} that carries it. */
    private static final long INDEX = 0;

    private static final String FIELD = "files[" + INDEX + "]";

    private PictureUpload() {}

    /** The request with this body, and with the card's picture beside it if there is one. */
    public static DiscordWebRequest in(DiscordWebRequest request, Object body, Card card) {
        Optional<Card.Picture> picture = card.picture();
        if (picture.isEmpty()) {
            return request.body(body);
        }
        byte[] png = picture.get().png();
        // A stream of its own for each try: the first try would leave nothing in it for the next.
        MultipartRequest<Object> form = MultipartRequest.ofRequest(body)
                .withFileHandler(
                        (parts, unused) -> parts.file(FIELD, FILENAME, new ByteArrayInputStream(png), "image/png"));
        return request.header("content-type", "multipart/form-data").body(form);
    }

    /** The only files the message has from now on: without this list it would keep those it had. */
    public static List<PartialAttachmentData> only(Card card) {
        return card.picture().stream()
                .map(picture -> (PartialAttachmentData) PartialAttachmentData.builder()
                        .id(Id.of(INDEX))
                        .filename(FILENAME)
                        .build())
                .toList();
    }
}
