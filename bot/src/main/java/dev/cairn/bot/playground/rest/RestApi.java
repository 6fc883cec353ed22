package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.HttpAsk;
import dev.cairn.bot.playground.http.HttpReply;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.Draft;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Finds the route of a request, checks the token and the limits, keeps the record and answers. */
public final class RestApi {
    /** Where the API begins. */
    public static final String PREFIX = "/api/v10";

    private final String token;
    private final Clock clock;
    private final RateLimits limits;
    private final RequestLog log;
    private final RequestFilter weather;
    private final Map<String, List<RouteSpec>> byFirstStep = new HashMap<>();

    /** An API over these parts that keeps its record in {@code log}, in this weather. */
    public RestApi(RestParts parts, RequestLog log, RequestFilter weather) {
        this.token = parts.token();
        this.clock = parts.clock();
        this.limits = parts.limits();
        this.log = log;
        this.weather = weather;
        for (RouteSpec route : parts.routes()) {
            byFirstStep
                    .computeIfAbsent(route.steps().get(0), step -> new ArrayList<>())
                    .add(route);
        }
    }

    private record Matched(RouteSpec route, Map<String, String> names) {}

    /** Answers a request whose path begins with {@link #PREFIX}. */
    public CompletableFuture<HttpReply> answer(HttpAsk ask) {
        String path = ask.path().substring(PREFIX.length());
        ReceivedRequest received =
                new ReceivedRequest(clock.instant(), ask.method(), path, "", MissingNode.getInstance());
        Map<String, String> headers = Map.of();
        try {
            Matched matched = match(ask.method(), path);
            RouteSpec route = matched.route();
            received =
                    new ReceivedRequest(received.at(), ask.method(), path, route.template(), MissingNode.getInstance());
            if (route.access() == RouteSpec.Access.BOT) {
                checkToken(ask);
                RateLimits.Count count = limits.count(route.bucket(matched.names()));
                headers = count.headers();
                if (count.refusal().isPresent()) {
                    return CompletableFuture.completedFuture(
                            refused(received, count.refusal().get().with(headers)));
                }
            }
            Draft draft = BodyReader.read(ask);
            received = new ReceivedRequest(received.at(), ask.method(), path, route.template(), draft.body());
            log.received(received);
            return weather.meet(
                    received, carrying(received, new RestCall(ask, matched.names(), draft), route, headers));
        } catch (DiscordError error) {
            return CompletableFuture.completedFuture(refused(received, error, headers));
        }
    }

    private Supplier<HttpReply> carrying(
            ReceivedRequest received, RestCall call, RouteSpec route, Map<String, String> headers) {
        return () -> {
            try {
                return route.handler().apply(call).with(headers);
            } catch (DiscordError error) {
                return refused(received, error, headers);
            }
        };
    }

    private HttpReply refused(ReceivedRequest request, DiscordError error, Map<String, String> headers) {
        return refused(request, HttpReply.json(error.status(), error.body()).with(headers));
    }

    private HttpReply refused(ReceivedRequest request, HttpReply reply) {
        try {
            log.refused(new RefusedRequest(request, reply.status(), Json.parse(reply.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reply;
    }

    private Matched match(String method, String path) {
        List<String> steps = path.startsWith("/") ? RouteSpec.split(path) : List.of("");
        boolean known = false;
        for (RouteSpec route : byFirstStep.getOrDefault(steps.get(0), List.of())) {
            Optional<Map<String, String>> names = route.match(steps);
            if (names.isPresent()) {
                if (route.method().equals(method)) {
                    return new Matched(route, names.get());
                }
                known = true;
            }
        }
        throw known ? DiscordError.methodNotAllowed() : DiscordError.unknownRoute();
    }

    private void checkToken(HttpAsk ask) {
        boolean right = ask.header(HttpHeaderNames.AUTHORIZATION)
                .filter(value -> value.equals("Bot " + token))
                .isPresent();
        if (!right) {
            throw DiscordError.unauthorized();
        }
    }
}
