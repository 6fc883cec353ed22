package dev.cairn.bot.playground.http;

import io.netty.buffer.ByteBufUtil;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A complete request.
 *
 * @param path decoded, without the query
 */
public record ServerRequest(FullHttpRequest request, String path, Map<String, List<String>> query) {
    public ServerRequest {
        query = Map.copyOf(query);
    }

    /** Reads a request; empty if its address has a malformed escape such as {@code %zz}. */
    static Optional<ServerRequest> of(FullHttpRequest request) {
        try {
            QueryStringDecoder decoder = new QueryStringDecoder(request.uri());
            return Optional.of(new ServerRequest(request, decoder.path(), decoder.parameters()));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    public String method() {
        return request.method().name();
    }

    public byte[] body() {
        return ByteBufUtil.getBytes(request.content());
    }

    public Optional<String> header(CharSequence name) {
        return Optional.ofNullable(request.headers().get(name));
    }

    /** The content type without parameters, in lower case; empty if there is none. */
    public String contentType() {
        String value = header(HttpHeaderNames.CONTENT_TYPE).orElse("");
        int parameters = value.indexOf(';');
        return (parameters < 0 ? value : value.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /** The first value of a query parameter. */
    public Optional<String> query(String name) {
        return Optional.ofNullable(query.get(name)).map(values -> values.get(0));
    }
}
