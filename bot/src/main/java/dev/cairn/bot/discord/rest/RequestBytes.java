package dev.cairn.bot.discord.rest;

import dev.cairn.bot.discord.FileUpload;
import dev.cairn.bot.interaction.card.CardFile;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes requests as they go over the wire.
 *
 * @param api the API's address, with the version
 */
record RequestBytes(URI api) {
    private static final byte[] NONE = new byte[0];
    /** Occurs in no file, since nobody who makes one knows it beforehand to be a boundary of ours. */
    private static final String BOUNDARY = "cairn-4f1c9be27a6d43b08e5f7d21";

    /** The request is authorized by the token in its path, and needs no other. */
    byte[] of(InteractionRequest request) {
        byte[] json = request.body().map(body -> body.bytes()).orElse(NONE);
        byte[] body = request.file().map(file -> withFile(json, file)).orElse(json);
        StringBuilder head = new StringBuilder(400)
                .append(request.endpoint().method())
                .append(' ')
                .append(api.getRawPath())
                .append(request.path())
                .append(" HTTP/1.1\r\nHost: ")
                .append(api.getRawAuthority())
                .append("\r\nUser-Agent: DiscordBot (https://discord4j.com, 3)\r\nAccept: */*\r\n");
        if (body.length > 0) {
            head.append("Content-Type: ").append(contentType(request.file())).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\n\r\n");
        return joined(head.toString().getBytes(StandardCharsets.US_ASCII), body);
    }

    private static String contentType(Optional<CardFile> file) {
        return file.isPresent() ? "multipart/form-data; boundary=" + BOUNDARY : "application/json";
    }

    private static byte[] withFile(byte[] json, CardFile file) {
        String fileHead = "\r\n--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + FileUpload.FIELD
                + "\"; filename=\"" + file.filename() + "\"\r\nContent-Type: " + file.contentType() + "\r\n\r\n";
        ByteArrayOutputStream form = new ByteArrayOutputStream(file.bytes().length + json.length + 500);
        form.writeBytes(ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"payload_json\"\r\n"
                + "Content-Type: application/json\r\n\r\n"));
        form.writeBytes(json);
        form.writeBytes(ascii(fileHead));
        form.writeBytes(file.bytes());
        form.writeBytes(ascii("\r\n--" + BOUNDARY + "--\r\n"));
        return form.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] joined(byte[] head, byte[] body) {
        byte[] joined = new byte[head.length + body.length];
        System.arraycopy(head, 0, joined, 0, head.length);
        System.arraycopy(body, 0, joined, head.length, body.length);
        return joined;
    }
}
