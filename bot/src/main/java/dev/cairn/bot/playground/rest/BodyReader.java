package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.messages.Upload;
import io.netty.handler.codec.http.multipart.DefaultHttpDataFactory;
import io.netty.handler.codec.http.multipart.FileUpload;
import io.netty.handler.codec.http.multipart.HttpData;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import io.netty.handler.codec.http.multipart.InterfaceHttpData;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a request body: JSON, or a multipart form with JSON and files. */
final class BodyReader {
    private static final Pattern FILE = Pattern.compile("files\\[(\\d{1,3})]");
    private static final String PAYLOAD = "payload_json";

    private BodyReader() {}

    static MessagePayload read(ServerRequest request) {
        try {
            if (request.contentType().equals("multipart/form-data")) {
                return readForm(request);
            }
            byte[] body = request.body();
            return new MessagePayload(body.length == 0 ? MissingNode.getInstance() : json(body), List.of());
        } catch (IOException e) {
            throw DiscordError.badJson();
        }
    }

    private static JsonNode json(byte[] bytes) throws IOException {
        JsonNode json = Json.parse(bytes);
        if (!json.isContainerNode()) {
            throw DiscordError.badJson();
        }
        return json;
    }

    private static MessagePayload readForm(ServerRequest request) throws IOException {
        HttpPostRequestDecoder decoder;
        try {
            decoder = new HttpPostRequestDecoder(new DefaultHttpDataFactory(false), request.request());
        } catch (HttpPostRequestDecoder.ErrorDataDecoderException malformed) {
            throw DiscordError.badJson();
        }
        try {
            JsonNode payload = Json.object();
            List<Upload> files = new ArrayList<>();
            for (InterfaceHttpData part : decoder.getBodyHttpDatas()) {
                if (part instanceof FileUpload file && index(part.getName()).isPresent()) {
                    files.add(upload(file));
                } else if (part.getName().equals(PAYLOAD) && part instanceof HttpData data) {
                    payload = json(data.get());
                }
            }
            files.sort(Comparator.comparingInt(Upload::index));
            return new MessagePayload(payload, files);
        } finally {
            decoder.destroy();
        }
    }

    private static Upload upload(FileUpload file) throws IOException {
        int index = index(file.getName()).orElseThrow();
        return new Upload(index, file.getFilename(), file.getContentType(), file.get());
    }

    private static Optional<Integer> index(String field) {
        Matcher matcher = FILE.matcher(field);
        return matcher.matches() ? Optional.of(Integer.valueOf(matcher.group(1))) : Optional.empty();
    }
}
