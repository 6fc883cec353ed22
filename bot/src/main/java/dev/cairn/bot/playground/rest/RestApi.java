package dev.cairn.bot.playground.rest;

import com.fasterxml.jackson.databind.node.MissingNode;
import dev.cairn.bot.playground.errors.DiscordError;
import dev.cairn.bot.playground.http.ServerRequest;
import dev.cairn.bot.playground.http.ServerResponse;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.messages.MessagePayload;
import dev.cairn.bot.playground.wire.WireLog;
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

/** Routes a request, checks its token and rate limits, logs it and answers it. */
public final class RestApi {
    /** The path prefix of the API. */
    public static final String PREFIX = "/api/v10";

    private final String token;
    private final Clock clock;
    private final RequestLimits limits;
    private final RequestLog log;
    private final WireLog wire;
    private final RequestFilter filter;
    private final Map<String, List<RouteSpec>> routesByFirstSegment = new HashMap<>();

    /** Creates an API that logs to both logs and passes each well-formed request through {@code filter}. */
    public RestApi(RestParts parts, RequestLog log, WireLog wire, RequestFilter filter) {
        this.token = parts.token();
        this.clock = parts.clock();
        this.limits = parts.limits();
        this.log = log;
        this.wire = wire;
        this.filter = filter;
        for (RouteSpec route : parts.routes()) {
            routesByFirstSegment
                    .computeIfAbsent(route.steps().get(0), step -> new ArrayList<>())
                    .add(route);
        }
    }

    private record Matched(RouteSpec route, Map<String, String> names) {}

    /** Answers a request whose path begins with {@link #PREFIX}. */
    public CompletableFuture<ServerResponse> answer(ServerRequest request) {
        String path = request.path().substring(PREFIX.length());
        ReceivedRequest received =
                new ReceivedRequest(clock.instant(), request.method(), path, "", MissingNode.getInstance());
        Map<String, String> headers = Map.of();
        try {
            Matched matched = match(request.method(), path);
            RouteSpec route = matched.route();
            received = new ReceivedRequest(
                    received.at(), request.method(), path, route.template(), MissingNode.getInstance());
            if (route.access() == RouteSpec.Access.BOT) {
                checkToken(request);
                RequestLimits.Count count = limits.count(route.bucket(matched.names()));
                headers = count.headers();
                if (count.refusal().isPresent()) {
                    return refused(
                            received, refusal(received, count.refusal().get().with(headers)));
                }
            }
            MessagePayload payload = BodyReader.read(request);
            received = new ReceivedRequest(received.at(), request.method(), path, route.template(), payload.body());
            log.received(received);
            RestCall call = new RestCall(request, matched.names(), payload);
            return wire.request(received, filter.filter(received, handlerCall(received, call, route, headers)));
        } catch (DiscordError error) {
            return refused(received, refusal(received, error, headers));
        }
    }

    private CompletableFuture<ServerResponse> refused(ReceivedRequest received, ServerResponse response) {
        return wire.request(received, CompletableFuture.completedFuture(response));
    }

    private Supplier<ServerResponse> handlerCall(
            ReceivedRequest received, RestCall call, RouteSpec route, Map<String, String> headers) {
        return () -> {
            try {
                return route.handler().apply(call).with(headers);
            } catch (DiscordError error) {
                return refusal(received, error, headers);
            }
        };
    }

    private ServerResponse refusal(ReceivedRequest received, DiscordError error, Map<String, String> headers) {
        ServerResponse response =
                ServerResponse.json(error.status(), error.body()).with(headers);
        if (error.body().has("retry_after")) {
            long seconds = (long) Math.ceil(error.body().path("retry_after").asDouble());
            response = response.with(Map.of("Retry-After", Long.toString(seconds)));
        }
        return refusal(received, response);
    }

    private ServerResponse refusal(ReceivedRequest received, ServerResponse reply) {
        try {
            log.refused(new RefusedRequest(received, reply.status(), Json.parse(reply.body())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reply;
    }

    private Matched match(String method, String path) {
        List<String> steps = path.startsWith("/") ? RouteSpec.split(path) : List.of("");
        boolean known = false;
        for (RouteSpec route : routesByFirstSegment.getOrDefault(steps.get(0), List.of())) {
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

    private void checkToken(ServerRequest request) {
        boolean authorized = request.header(HttpHeaderNames.AUTHORIZATION)
                .filter(value -> value.equals("Bot " + token))
                .isPresent();
        if (!authorized) {
            throw DiscordError.unauthorized();
        }
    }
}
