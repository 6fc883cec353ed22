package dev.cairn.bot.playground.page;

import dev.cairn.bot.playground.http.ServerResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page's files as they are served: the page itself, its stylesheets as one, and its modules as one. Seventy requests
 * take longer than the bytes.
 */
final class PageFiles {
    private static final String FOLDER = "/dev/cairn/bot/playground/page/";
    private static final String STYLESHEET = "page.css";
    private static final String MODULE = "page.js";
    private static final Pattern STYLESHEET_LINK =
            Pattern.compile("^ *<link rel=\"stylesheet\" href=\"([^\"]+)\">\\R", Pattern.MULTILINE);
    private static final Pattern MODULE_SCRIPT = Pattern.compile("<script type=\"module\" src=\"([^\"]+)\"></script>");
    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
            "default-src 'self'; img-src 'self' data:; style-src 'self'; frame-ancestors 'none'",
            "Cache-Control",
            "no-cache",
            "Referrer-Policy",
            "no-referrer");

    /** By path; read once, while the playground starts, so that the first visitor does not wait for it. */
    private final CompletableFuture<Map<String, ServerResponse>> served =
            CompletableFuture.supplyAsync(() -> join(read("index.html")));

    /** The file at a path; {@code /} is the page itself. */
    Optional<ServerResponse> find(String path) {
        return Optional.ofNullable(served.join().get(path));
    }

    private static Map<String, ServerResponse> join(String page) {
        String styles = STYLESHEET_LINK
                .matcher(page)
                .results()
                .map(link -> read(link.group(1)))
                .collect(Collectors.joining("\n"));
        MatchResult script = MODULE_SCRIPT.matcher(page).results().findFirst().orElseThrow();
        String links = "  <link rel=\"stylesheet\" href=\"" + STYLESHEET + "\">\n";
        String served = STYLESHEET_LINK
                .matcher(page.replace(script.group(), script.group().replace(script.group(1), MODULE)))
                .replaceAll("")
                .replaceFirst("(?m)^(?= *<script)", links);
        return Map.of(
                "/",
                file("text/html", served),
                "/" + STYLESHEET,
                file("text/css", styles),
                "/" + MODULE,
                file("text/javascript", new JoinedModules(PageFiles::read).from(script.group(1))));
    }

    private static ServerResponse file(String type, String text) {
        return new ServerResponse(200, type + "; charset=utf-8", text.getBytes(StandardCharsets.UTF_8), HEADERS);
    }

    private static String read(String name) {
        try (InputStream file = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("the page has no file " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
