package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyActions;
import dev.cairn.bot.id.LearnerId;
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

/** Draws what was looked up. */
final class LookupCards {
    private static final int BEST_RESOURCES = 5;
    private static final int NEXT_IDEAS = 4;

    private final Coverage coverage;

    LookupCards(Coverage coverage) {
        this.coverage = coverage;
    }

    Card topic(LearnerId learner, Topic topic, Standing standing) {
        Map<Roadmap, List<Unit>> units = coverage.units(topic.id());
        List<Topic> needs = coverage.needs(topic);
        List<Resource> resources =
                coverage.resources(topic.id()).stream().limit(BEST_RESOURCES).toList();
        Card.Builder card = Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.topic(topic))
                .text(needs.isEmpty() ? LookupCopy.needsNothing() : LookupCopy.needs(needs))
                .text(
                        units.isEmpty()
                                ? LookupCopy.coveredNowhere(coverage.lists(topic.id()))
                                : LookupCopy.covered(units, unit -> mark(unit, standing)));
        if (!resources.isEmpty()) {
            card.text(LookupCopy.bestResources(resources));
        }
        unitMenu(learner, units).ifPresent(card::select);
        return card.buttons(ideas(learner, Stream.concat(coverage.leadsTo(topic.id()).stream(), needs.stream())))
                .build();
    }

    private static String mark(Unit unit, Standing standing) {
        return standing.state(unit.id())
                .map(state -> state == UnitState.STARTED ? "▸" : state == UnitState.DONE ? "✓" : "–")
                .orElse("○");
    }

    private static Optional<Select> unitMenu(LearnerId learner, Map<Roadmap, List<Unit>> units) {
        List<Select.Entry> entries = units.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(unit -> entry(
                                unit.title(), unit.id().value(), entry.getKey().title())))
                .toList();
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Select.one(
                        CustomId.forOwner(StudyActions.OPEN, learner),
                        LookupCopy.unitPlaceholder(held.size(), entries.size()),
                        held));
    }

    private static List<Button> ideas(LearnerId learner, Stream<Topic> topics) {
        return topics.distinct()
                .limit(NEXT_IDEAS)
                .map(topic -> Button.secondary(
                        topic.name(),
                        CustomId.forOwner(
                                LookupActions.TOPIC, learner, topic.id().value())))
                .toList();
    }

    Card found(LearnerId learner, String query, List<SearchResult> findings) {
        String lines = findings.stream().map(LookupCopy::inResults).collect(Collectors.joining("\n"));
        List<Select.Entry> entries = findings.stream()
                .collect(Collectors.toMap(
                        ResultRef::of, Function.identity(), (first, second) -> first, LinkedHashMap::new))
                .entrySet()
                .stream()
                .map(found -> entry(found.getValue().name(), found.getKey(), LookupCopy.kind(found.getValue())))
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.found(query, findings.size()))
                .text(lines)
                .select(Select.one(CustomId.forOwner(LookupActions.OPEN, learner), "Open one of them", entries))
                .build();
    }

    private static Select.Entry entry(String label, String value, String description) {
        return new Select.Entry(label, value, Optional.of(description), false);
    }

    Card resource(LearnerId learner, Resource resource, List<Topic> topics) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.resource(resource))
                .buttons(ideas(learner, topics.stream()))
                .build();
    }
}
