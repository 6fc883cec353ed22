package dev.cairn.bot.playground.page;

import dev.cairn.bot.playground.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The page's static files, read from the class path. */
final class StaticFiles {
    private static final String FOLDER = "/dev/cairn/bot/playground/page/";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*(?:\\.[a-z0-9]+)+");
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "woff2", "font/woff2",
            "json", "application/json");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'",
            "Cache-Control",
            "no-cache",
            "Referrer-Policy",
            "no-referrer");

    private StaticFiles() {}

    /** The file at a path; {@code /} is the page itself. */
    static Optional<ServerResponse> find(String path) {
        String name = path.equals("/") ? "index.html" : path.substring(1);
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream file = StaticFiles.class.getResourceAsStream(FOLDER + name)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(new ServerResponse(200, type, file.readAllBytes(), HEADERS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
