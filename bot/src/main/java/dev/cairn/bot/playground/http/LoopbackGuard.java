package dev.cairn.bot.playground.http;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.Locale;

/**
 * Admits only requests whose host is this machine and whose origin, if any, is too. Protects against DNS rebinding: a
 * page elsewhere whose name was made to resolve to this machine must not reach the fake Discord.
 */
final class LoopbackGuard {
    private static final List<String> NAMES = List.of("127.0.0.1", "localhost", "[::1]");

    private LoopbackGuard() {}

    static boolean allows(HttpHeaders headers, int port) {
        String host = headers.get(HttpHeaderNames.HOST);
        String origin = headers.get(HttpHeaderNames.ORIGIN);
        boolean own = host != null && headers.getAll(HttpHeaderNames.HOST).size() == 1 && isOwn(host, port);
        return own && (origin == null || isOwnOrigin(origin, port));
    }

    private static boolean isOwn(String host, int port) {
        String lower = host.toLowerCase(Locale.ROOT);
        return NAMES.stream().anyMatch(name -> lower.equals(name + ":" + port));
    }

    private static boolean isOwnOrigin(String origin, int port) {
        return origin.startsWith("http://") && isOwn(origin.substring("http://".length()), port);
    }
}
