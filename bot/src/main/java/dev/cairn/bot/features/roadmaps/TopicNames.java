package dev.cairn.bot.features.roadmaps;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.TopicId;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds topics by their names and synonyms in what a roadmap says of itself. */
record TopicNames(Curriculum curriculum) {
    /** Whether a text names the topic. */
    boolean isNamed(TopicId id, String text) {
        return curriculum.topic(id).stream()
                .flatMap(topic -> Stream.concat(Stream.of(topic.name()), topic.synonyms().stream()))
                .anyMatch(name -> contains(text, name));
    }

    private static boolean contains(String text, String name) {
        return Pattern.compile("(?<!\\w)" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?!\\w)")
                .matcher(text.toLowerCase(Locale.ROOT))
                .find();
    }
}
