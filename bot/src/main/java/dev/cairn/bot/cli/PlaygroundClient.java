package dev.cairn.bot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Uses a playground as its page does, as the first person in the first channel. */
final class PlaygroundClient {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration MAX_WAIT = Duration.ofSeconds(30);
    private static final long POLL_MILLIS = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final String person;
    private final String channel;
    private final JsonNode commands;

    PlaygroundClient(String address) throws IOException, InterruptedException {
        this.address = address;
        JsonNode world = get("/play/world");
        this.person = world.path("people").path(0).path("id").asText();
        this.channel = world.path("servers")
                .path(0)
                .path("channels")
                .path(0)
                .path("id")
                .asText();
        this.commands = get("/play/commands");
    }

    /** Uses a command with at most one option, and waits for the answer. */
    void command(String name, List<String> path, String option, String value) throws IOException, InterruptedException {
        ObjectNode body = body(name);
        path.forEach(body.putArray("path")::add);
        if (!option.isEmpty()) {
            body.putObject("options").put(option, value);
        }
        awaitAfter(() -> post("/play/command", body));
    }

    /** Types into an option. */
    void complete(String name, String option, String typed) throws IOException, InterruptedException {
        ObjectNode body = body(name).put("focused", option);
        body.putArray("path");
        body.putObject("options").put(option, typed);
        post("/play/complete", body);
    }

    /** Presses the last button of the latest message. */
    void pressLast() throws IOException, InterruptedException {
        JsonNode message = latest();
        List<String> buttons = message.findValuesAsText("custom_id");
        if (!buttons.isEmpty()) {
            ObjectNode body = JSON.createObjectNode()
                    .put("as", person)
                    .put("channel", channel)
                    .put("message", message.path("id").asText())
                    .put("customId", buttons.get(buttons.size() - 1));
            awaitAfter(() -> post("/play/press", body));
        }
    }

    private ObjectNode body(String command) {
        ObjectNode body = JSON.createObjectNode().put("as", person).put("channel", channel);
        for (JsonNode offered : commands) {
            if (offered.path("name").asText().equals(command)) {
                body.put("command", offered.path("id").asText());
            }
        }
        return body;
    }

    /** Something that is sent. */
    private interface Sending {
        void send() throws IOException, InterruptedException;
    }

    /** Sends something, and waits until the latest message is another one than before. */
    private void awaitAfter(Sending sending) throws IOException, InterruptedException {
        JsonNode before = latest();
        sending.send();
        long end = System.nanoTime() + MAX_WAIT.toNanos();
        while (latest().equals(before) && System.nanoTime() < end) {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        }
    }

    private JsonNode latest() throws IOException, InterruptedException {
        JsonNode messages = get("/play/messages?as=" + person + "&channel=" + channel);
        return messages.path(messages.size() - 1);
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private void post(String path, ObjectNode body) throws IOException, InterruptedException {
        JsonNode unused = send(HttpRequest.newBuilder(URI.create(address + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response =
                http.send(request.timeout(MAX_WAIT).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() >= 400) {
            throw new IOException(
                    "the playground refused " + response.uri().getPath() + " with " + response.statusCode());
        }
        return JSON.readTree(response.body());
    }
}
