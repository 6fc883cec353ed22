package dev.cairn.bot.playground.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** A fault in the handling of one REST request. */
public sealed interface Fault {

    /**
     * Handles a request with this fault.
     *
     * @param call executes the request and returns its regular response
     * @param executor runs a task after a delay
     */
    CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor);

    /** Runs tasks after a delay. */
    interface DelayedExecutor {
        Executor after(Duration wait);
    }

    /** Executes the request at once and sends the response after a delay. */
    record Delay(Duration by) implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            ServerResponse reply = call.get();
            return CompletableFuture.supplyAsync(() -> reply, executor.after(by));
        }
    }

    /** Executes the request after a delay, as when it takes long to arrive. */
    record Late(Duration by) implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            return CompletableFuture.supplyAsync(call, executor.after(by));
        }
    }

    /** Sends this response without executing the request. */
    record Answer(int status, Map<String, String> headers, JsonNode body) implements Fault {
        public Answer {
            headers = Map.copyOf(headers);
        }

        /** A response with this status and a body like that of a proxy in front of Discord. */
        public static Answer of(int status) {
            return new Answer(
                    status,
                    Map.of(),
                    Json.object().put("message", status + ": trouble").put("code", 0));
        }

        /** A 429 for a route's limit, as Discord words it. */
        public static Answer routeLimited(Duration retryAfter) {
            return limited(retryAfter, "user");
        }

        /** A 429 for the global limit, as Discord words it. */
        public static Answer globallyLimited(Duration retryAfter) {
            return limited(retryAfter, "global");
        }

        private static Answer limited(Duration retryAfter, String scope) {
            boolean global = scope.equals("global");
            double seconds = retryAfter.toMillis() / 1000.0;
            String whole = Long.toString((long) Math.ceil(seconds));
            Map<String, String> headers = global
                    ? Map.of("Retry-After", whole, "X-RateLimit-Scope", scope, "X-RateLimit-Global", "true")
                    : Map.of("Retry-After", whole, "X-RateLimit-Scope", scope);
            return new Answer(
                    429,
                    headers,
                    Json.object()
                            .put("message", "You are being rate limited.")
                            .put("retry_after", seconds)
                            .put("global", global));
        }

        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            return CompletableFuture.completedFuture(
                    ServerResponse.json(status, body).with(headers));
        }
    }

    /** Executes the request but sends this response. */
    record AnswerAfter(Answer answer) implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            var unused = call.get();
            return answer.apply(call, executor);
        }
    }

    /** Executes the request and closes the connection without a response. */
    record Cut() implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            return CompletableFuture.completedFuture(call.get().arriving(ServerResponse.Arrival.NOT_AT_ALL));
        }
    }

    /** Executes the request and closes the connection halfway through the response. */
    record CutMidway() implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            return CompletableFuture.completedFuture(call.get().arriving(ServerResponse.Arrival.HALF));
        }
    }

    /** Executes the request and never responds. */
    record Silence() implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            var unused = call.get();
            return new CompletableFuture<>();
        }
    }

    /** Neither executes the request nor responds. */
    record Loss() implements Fault {
        @Override
        public CompletableFuture<ServerResponse> apply(Supplier<ServerResponse> call, DelayedExecutor executor) {
            return new CompletableFuture<>();
        }
    }
}
