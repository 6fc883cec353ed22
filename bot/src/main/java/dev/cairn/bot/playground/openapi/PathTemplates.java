package dev.cairn.bot.playground.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The paths of the description, those with fewer parameters first: {@code @original} before {@code {message_id}}. */
record PathTemplates(Map<String, Pattern> patterns) {

    static PathTemplates in(JsonNode paths) {
        Map<String, Pattern> patterns = new LinkedHashMap<>();
        paths.properties().stream()
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(PathTemplates::placeholderCount))
                .forEach(template -> patterns.put(template, pattern(template)));
        return new PathTemplates(patterns);
    }

    Optional<String> matching(String path) {
        String plain = path.replaceFirst("\\?.*", "");
        return patterns.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static long placeholderCount(String template) {
        return template.chars().filter(character -> character == '{').count();
    }

    private static Pattern pattern(String template) {
        return Pattern.compile(
                Stream.of(template.split("/", -1)).map(PathTemplates::segment).collect(Collectors.joining("/")));
    }

    private static String segment(String segment) {
        if (!segment.startsWith("{")) {
            return Pattern.quote(segment);
        }
        return segment.endsWith("_id}") ? "\\d+" : "[^/]+";
    }
}
