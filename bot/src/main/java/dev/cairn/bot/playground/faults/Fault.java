package dev.cairn.bot.playground.faults;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.json.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/** What can go wrong with one REST request. */
public sealed interface Fault {

    /**
     * Carries the request out, or not, and answers it, or not.
     *
     * @param work carries the request out and gives the answer it deserves
     * @param later runs after a wait what an executor is given
     */
    CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later);

    /** The stand-in's timer, as an executor for after a wait. */
    interface Later {
        Executor after(Duration wait);
    }

    /** The request is carried out at once and answered after a wait. */
    record Delay(Duration by) implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            HttpReply reply = work.get();
            return CompletableFuture.supplyAsync(() -> reply, later.after(by));
        }
    }

    /** The request is answered with this instead of being carried out. */
    record Answer(int status, Map<String, String> headers, JsonNode body) implements Fault {
        public Answer {
            headers = Map.copyOf(headers);
        }

        /** A status alone, with the body a proxy in front of Discord gives it. */
        public static Answer of(int status) {
            return new Answer(
                    status,
                    Map.of(),
                    Json.object().put("message", status + ": trouble").put("code", 0));
        }

        /** The refusal of one request too many on a route, as Discord words it. */
        public static Answer routeLimited(Duration retryAfter) {
            return limited(retryAfter, "user");
        }

        /** The refusal of one request too many in all, as Discord words it. */
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
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            return CompletableFuture.completedFuture(
                    HttpReply.json(status, body).with(headers));
        }
    }

    /** The request is carried out, yet answered with this. */
    record AnswerAfter(Answer answer) implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            var unused = work.get();
            return answer.befall(work, later);
        }
    }

    /** The request is carried out; the connection ends without an answer. */
    record Cut() implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            return CompletableFuture.completedFuture(work.get().arriving(HttpReply.Arrival.NOT_AT_ALL));
        }
    }

    /** The request is carried out; the connection ends in the middle of the answer. */
    record CutMidway() implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            return CompletableFuture.completedFuture(work.get().arriving(HttpReply.Arrival.HALF));
        }
    }

    /** The request is carried out, and the answer never comes. */
    record Silence() implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            var unused = work.get();
            return new CompletableFuture<>();
        }
    }

    /** The request is swallowed: neither carried out nor answered. */
    record Loss() implements Fault {
        @Override
        public CompletableFuture<HttpReply> befall(Supplier<HttpReply> work, Later later) {
            return new CompletableFuture<>();
        }
    }
}
