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

/** Finds the topic a person means, by what they picked from the list or typed themselves. */
final class TopicFinder {
    private static final int NEAREST = 3;

    private final SearchIndex findings;
    private final Map<String, Topic> byId = new LinkedHashMap<>();

    TopicFinder(Curriculum curriculum, SearchIndex findings) {
        this.findings = findings;
        curriculum.topics().forEach(topic -> byId.put(topic.id().value(), topic));
    }

    Optional<Topic> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The topic picked or typed; of what was typed, the one it comes nearest to by its name or a synonym.
     *
     * @throws UserError if nothing comes near
     */
    Topic find(String typed) {
        return byId(typed)
                .or(() -> findings.topics(typed, NEAREST).stream().findFirst())
                .orElseThrow(() -> new UserError(LookupCopy.noSuchTopic(typed)));
    }

    /** What to propose while the person types: what they study before what they do not. */
    List<Choice> suggest(String typed, TopicContext atHand) {
        Stream<Topic> found = typed.isBlank()
                ? Stream.concat(atHand.inOrder(), byId.values().stream()).distinct()
                : findings.topics(typed, OptionSpec.MAX_CHOICES, atHand::nearness).stream();
        return found.limit(OptionSpec.MAX_CHOICES)
                .map(topic -> new Choice(topic.name(), topic.id().value()))
                .toList();
    }
}
