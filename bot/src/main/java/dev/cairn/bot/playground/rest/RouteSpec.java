package dev.cairn.bot.playground.rest;

import dev.cairn.bot.playground.http.ServerResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One method on one path.
 *
 * @param template the path as Discord's description writes it
 * @param steps the segments of the template
 * @param access who may call it, and whether calls count towards rate limits
 */
record RouteSpec(
        String method, String template, List<String> steps, Access access, Function<RestCall, ServerResponse> handler) {

    /** Whether a route needs the bot's token, or an interaction's token in its path is enough. */
    enum Access {
        BOT,
        OPEN
    }

    RouteSpec {
        steps = List.copyOf(steps);
    }

    /** Creates a route that needs the bot token. */
    static RouteSpec of(String method, String template, Function<RestCall, ServerResponse> handler) {
        return new RouteSpec(method, template, split(template), Access.BOT, handler);
    }

    /** Creates a route that needs no bot token. */
    static RouteSpec open(String method, String template, Function<RestCall, ServerResponse> handler) {
        return new RouteSpec(method, template, split(template), Access.OPEN, handler);
    }

    static List<String> split(String path) {
        return List.of(path.substring(1).split("/", -1));
    }

    /** The path parameters, if the path matches. */
    Optional<Map<String, String>> match(List<String> path) {
        if (path.size() != steps.size()) {
            return Optional.empty();
        }
        Map<String, String> names = new HashMap<>();
        for (int index = 0; index < steps.size(); index++) {
            String step = steps.get(index);
            if (step.startsWith("{")) {
                names.put(step.substring(1, step.length() - 1), path.get(index));
            } else if (!step.equals(path.get(index))) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    /** The rate limit bucket: the route and the channel, server or webhook it concerns. */
    String bucket(Map<String, String> names) {
        for (String major : List.of("channel_id", "guild_id", "webhook_id")) {
            if (names.containsKey(major)) {
                return method + template + names.get(major);
            }
        }
        return method + template;
    }
}
