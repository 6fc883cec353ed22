package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.search.ClosestMatch;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the topic that a person picked from the list or typed. */
final class TopicFinder {
    private static final int CANDIDATES = 3;
    private static final int MAX_WORDS = 6;

    private final SearchIndex searchIndex;
    private final Map<String, Topic> byId = new LinkedHashMap<>();
    /** In lower case. */
    private final Map<String, Topic> byName = new LinkedHashMap<>();

    TopicFinder(Curriculum curriculum, SearchIndex searchIndex) {
        this.searchIndex = searchIndex;
        for (Topic topic : curriculum.topics()) {
            byId.put(topic.id().value(), topic);
            Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                    .forEach(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), topic));
        }
    }

    Optional<Topic> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * Finds the topic picked by its id, or the one whose name or synonym comes nearest to what was typed.
     *
     * @throws UserError if nothing comes near
     */
    Topic find(String typed) {
        return named(typed).orElseThrow(() -> new UserError(LookupCopy.text(copy -> copy.noSuchTopic(typed, false))));
    }

    /** Finds the topic as {@link #find} does; empty if nothing comes near. */
    Optional<Topic> named(String typed) {
        return byId(typed)
                .or(() -> searchIndex.topics(typed, CANDIDATES).stream().findFirst());
    }

    /** Whether what was typed is the id of a topic or one of its names, give or take a typing error. */
    boolean isCalled(Topic topic, String typed) {
        String lower = typed.strip().toLowerCase(Locale.ROOT);
        return topic.id().value().equals(typed)
                || Stream.concat(Stream.of(topic.name()), topic.synonyms().stream())
                        .anyMatch(name -> ClosestMatch.isWithinTypo(lower, name.toLowerCase(Locale.ROOT)));
    }

    /** The topics that somebody may have meant by what names none: those near each of the words. */
    List<Topic> near(String typed) {
        Stream<Topic> byWord = Arrays.stream(typed.split("\\s+", -1))
                .limit(MAX_WORDS)
                .flatMap(word -> searchIndex.topics(word, CANDIDATES).stream());
        Stream<Topic> bySpelling = ClosestMatch.to(typed.toLowerCase(Locale.ROOT), byName.keySet()).stream()
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream());
        return Stream.concat(bySpelling, byWord).distinct().toList();
    }

    Optional<Topic> byChecksum(String checksum) {
        return byId.values().stream()
                .filter(topic -> Checksum.of(topic.id().value()).equals(checksum))
                .findFirst();
    }

    /** Suggests topics while a person types, those they are studying first. */
    List<Choice> suggest(String typed, TopicContext context) {
        Stream<Topic> found = typed.isBlank()
                ? Stream.concat(context.inOrder().flatMap(id -> byId(id.value()).stream()), byId.values().stream())
                        .distinct()
                : searchIndex.topics(typed, OptionSpec.MAX_CHOICES, topic -> context.nearness(topic.id())).stream();
        return found.limit(OptionSpec.MAX_CHOICES)
                .map(topic -> new Choice(topic.name(), topic.id().value()))
                .toList();
    }
}
