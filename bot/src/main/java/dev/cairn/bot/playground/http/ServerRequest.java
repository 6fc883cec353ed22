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

    static ServerRequest of(FullHttpRequest request) {
        QueryStringDecoder decoder = new QueryStringDecoder(request.uri());
        return new ServerRequest(request, decoder.path(), decoder.parameters());
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
