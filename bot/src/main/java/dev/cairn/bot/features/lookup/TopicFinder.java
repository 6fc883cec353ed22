package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the topic that a person picked from the list or typed. */
final class TopicFinder {
    private static final int CANDIDATES = 3;

    private final SearchIndex searchIndex;
    private final Map<String, Topic> byId = new LinkedHashMap<>();

    TopicFinder(Curriculum curriculum, SearchIndex searchIndex) {
        this.searchIndex = searchIndex;
        curriculum.topics().forEach(topic -> byId.put(topic.id().value(), topic));
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
        return byId(typed)
                .or(() -> searchIndex.topics(typed, CANDIDATES).stream().findFirst())
                .orElseThrow(() -> new UserError(LookupCopy.text(copy -> copy.noSuchTopic(typed))));
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
