package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Topic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws resources and search results. */
final class LookupCards {
    private static final int MAX_TOPICS = 5;

    private final Coverage coverage;

    LookupCards(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Draws the results of a search in groups, the group of the best result first. */
    Card results(Viewer viewer, String query, List<SearchResult> results) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        Map<SearchResult.Group, List<SearchResult>> groups = results.stream()
                .collect(Collectors.groupingBy(
                        result -> result.kind().group(), LinkedHashMap::new, Collectors.toList()));
        String lines = groups.entrySet().stream()
                .map(group -> copy.group(group.getKey()) + "\n"
                        + group.getValue().stream()
                                .map(result -> line(copy, result))
                                .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n"));
        Map<ResultRef, SearchResult> targets = new LinkedHashMap<>();
        groups.values().forEach(group -> group.forEach(result -> targets.putIfAbsent(ResultRef.of(result), result)));
        List<Select.Entry> entries = targets.entrySet().stream()
                .map(target ->
                        entry(copy.name(target.getValue()), target.getKey().encode(), copy.kind(target.getValue())))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.resultsHeading(query))
                .shortenable(lines)
                .select(Select.one(Back.ToSearch.of(query).menu(viewer, "r"), copy.resultPlaceholder(), entries))
                .build();
    }

    /** Draws what only the server's own library has for a search. */
    Card shelfAlone(Viewer viewer, String query, String shelf) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.in(viewer.locale()).resultsHeading(query))
                .shortenable(shelf)
                .build();
    }

    private String line(LookupCopy copy, SearchResult result) {
        Optional<Resource> best = result instanceof SearchResult.OfTopic topic
                ? coverage.nearestResources(topic.topic()).stream()
                        .filter(resource -> resource.url().isPresent())
                        .findFirst()
                : Optional.empty();
        return copy.inResults(result) + best.map(copy::bestInResults).orElse("");
    }

    static Select.Entry entry(String label, String value, String description) {
        return new Select.Entry(label, value, Optional.of(description), false);
    }

    /** Draws a resource, with buttons to the topics it is about. */
    Card resource(Viewer viewer, Resource resource, List<Topic> topics) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).shortenable(copy.resource(resource));
        if (!topics.isEmpty()) {
            card.text(copy.aboutTopics());
        }
        return card.buttons(topics.stream()
                        .limit(MAX_TOPICS)
                        .map(topic -> Button.secondary(
                                topic.name(),
                                CustomId.forOwner(
                                        LookupActions.TOPIC,
                                        viewer.id(),
                                        topic.id().value())))
                        .toList())
                .build();
    }
}
