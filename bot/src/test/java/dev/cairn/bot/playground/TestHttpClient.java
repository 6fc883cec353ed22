package dev.cairn.bot.playground;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** A plain HTTP client for the REST API and the page of a fake Discord. */
final class TestHttpClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final HttpClient client = HttpClient.newHttpClient();
    private final FakeDiscord fakeDiscord;

    TestHttpClient(FakeDiscord fakeDiscord) {
        this.fakeDiscord = fakeDiscord;
    }

    record Reply(int status, JsonNode json, HttpHeaders headers) {
        int code() {
            return json.path("code").asInt();
        }
    }

    /** Parses JSON written with apostrophes for quotes. */
    static JsonNode json(String text) {
        try {
            return JSON.readTree(text.replace('\'', '"'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Reply get(String path) {
        return rest("GET", path, "");
    }

    Reply delete(String path) {
        return rest("DELETE", path, "");
    }

    Reply post(String path, String body) {
        return rest("POST", path, body);
    }

    Reply patch(String path, String body) {
        return rest("PATCH", path, body);
    }

    Reply put(String path, String body) {
        return rest("PUT", path, body);
    }

    Reply rest(String method, String path, String body) {
        return send(request(URI.create(fakeDiscord.apiUrl() + path))
                .header("Authorization", "Bot " + fakeDiscord.token())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    /** Answers an interaction. */
    Reply answer(InteractionOutcome outcome, String body) {
        return post(callback(outcome), body);
    }

    static String callback(InteractionOutcome outcome) {
        return "/interactions/" + outcome.interaction().id() + "/"
                + outcome.interaction().token() + "/callback";
    }

    /** The path of an interaction's webhook. */
    String webhook(InteractionOutcome outcome) {
        return "/webhooks/" + fakeDiscord.world().bot().id() + "/"
                + outcome.interaction().token();
    }

    /** Registers global commands. */
    Reply register(String commands) {
        return put("/applications/" + fakeDiscord.world().bot().id() + "/commands", commands);
    }

    Reply page(String path) {
        return send(request(fakeDiscord.page().resolve(path)).GET());
    }

    Reply play(String path, String body) {
        return send(request(fakeDiscord.page().resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    Reply send(HttpRequest.Builder request) {
        try {
            var response = client.send(request.build(), BodyHandlers.ofByteArray());
            byte[] body = response.body();
            boolean json = response.headers()
                    .firstValue("Content-Type")
                    .filter("application/json"::equals)
                    .isPresent();
            return new Reply(
                    response.statusCode(), json ? JSON.readTree(body) : MissingNode.getInstance(), response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri);
    }
}
