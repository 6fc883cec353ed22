package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyActions;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws topics, resources and search results. */
final class LookupCards {
    private static final int MAX_RESOURCES = 5;
    private static final int MAX_RELATED_TOPICS = 4;

    private final Coverage coverage;

    LookupCards(Coverage coverage) {
        this.coverage = coverage;
    }

    /** Draws a topic, with the learner's marks on the units that cover it. */
    Card topic(Viewer viewer, Topic topic, Standing standing) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        Map<Roadmap, List<Unit>> units = coverage.units(topic.id());
        List<Topic> needs = coverage.needs(topic);
        List<Resource> resources =
                coverage.resources(topic.id()).stream().limit(MAX_RESOURCES).toList();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(copy.topic(topic))
                .text(copy.needs(needs))
                .text(
                        units.isEmpty()
                                ? copy.notCovered(coverage.collections(topic.id()))
                                : copy.covered(units, unit -> mark(unit, standing)));
        if (!resources.isEmpty()) {
            card.text(copy.bestResources(resources));
        }
        unitSelect(viewer, units).ifPresent(card::select);
        return card.buttons(
                        topicButtons(viewer, Stream.concat(coverage.dependents(topic.id()).stream(), needs.stream())))
                .build();
    }

    private static String mark(Unit unit, Standing standing) {
        return standing.state(unit.id())
                .map(state -> state == UnitState.STARTED ? "▸" : state == UnitState.DONE ? "✓" : "–")
                .orElse("○");
    }

    private static Optional<Select> unitSelect(Viewer viewer, Map<Roadmap, List<Unit>> units) {
        List<Select.Entry> entries = units.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(unit -> entry(
                                unit.title(), unit.id().value(), entry.getKey().title())))
                .toList();
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Select.one(
                        CustomId.forOwner(StudyActions.OPEN, viewer.id()),
                        LookupCopy.in(viewer.locale()).unitPlaceholder(held.size(), entries.size()),
                        held));
    }

    private static List<Button> topicButtons(Viewer viewer, Stream<Topic> topics) {
        return topics.distinct()
                .limit(MAX_RELATED_TOPICS)
                .map(topic -> Button.secondary(
                        topic.name(),
                        CustomId.forOwner(
                                LookupActions.TOPIC, viewer.id(), topic.id().value())))
                .toList();
    }

    /** Draws the results of a search. */
    Card results(Viewer viewer, String query, List<SearchResult> results) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        String lines = results.stream().map(copy::inResults).collect(Collectors.joining("\n"));
        List<Select.Entry> entries = results.stream()
                .collect(Collectors.toMap(
                        ResultRef::of, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(target ->
                        entry(copy.name(target.getValue()), target.getKey().encode(), copy.kind(target.getValue())))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.resultsHeading(query, results.size()))
                .text(lines)
                .select(Select.one(
                        CustomId.forOwner(LookupActions.OPEN, viewer.id()), copy.resultPlaceholder(), entries))
                .build();
    }

    private static Select.Entry entry(String label, String value, String description) {
        return new Select.Entry(label, value, Optional.of(description), false);
    }

    /** Draws a resource, with buttons to the topics it is about. */
    Card resource(Viewer viewer, Resource resource, List<Topic> topics) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.in(viewer.locale()).resource(resource))
                .buttons(topicButtons(viewer, topics.stream()))
                .build();
    }
}
