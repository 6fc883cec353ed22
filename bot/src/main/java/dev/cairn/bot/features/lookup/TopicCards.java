package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.FellowNote;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Availability;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.UnitState;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Draws topics: what they are, what to learn them from, what comes before and after, and where roadmaps cover them. */
final class TopicCards {
    private static final int MAX_RESOURCES = 5;
    private static final int MAX_BUTTONS = 5;

    private final Coverage coverage;
    private final Pathfinder pathfinder;
    private final FellowNote fellows;

    TopicCards(Coverage coverage, Pathfinder pathfinder, FellowNote fellows) {
        this.pathfinder = pathfinder;
        this.fellows = fellows;
        this.coverage = coverage;
    }

    /** Draws a topic, with the learner's marks on the units that cover it. */
    Card topic(Request request, Topic topic, Standing standing) {
        Viewer viewer = request.viewer();
        LookupCopy copy = LookupCopy.in(viewer.locale());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.topic(topic));
        resources(copy, topic).ifPresent(card::shortenable);
        addTopics(card, viewer, topic, new Neighbors("b", copy.before(), coverage.needs(topic)));
        addTopics(card, viewer, topic, new Neighbors("a", copy.after(), coverage.dependents(topic.id())));
        Map<Roadmap, List<Unit>> units = coverage.units(topic.id());
        card.shortenable(
                units.isEmpty()
                        ? copy.notCovered(coverage.collections(topic.id()))
                        : copy.covered(units, unit -> mark(unit, units, standing)));
        fellows.of(request, units.values().stream().flatMap(List::stream).toList())
                .ifPresent(card::text);
        unitSelect(viewer, topic, units).ifPresent(card::select);
        return card.build();
    }

    private Optional<String> resources(LookupCopy copy, Topic topic) {
        List<Resource> own = coverage.resources(topic.id());
        List<Resource> best =
                coverage.nearestResources(topic).stream().limit(MAX_RESOURCES).toList();
        if (best.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(own.isEmpty() ? copy.nearestResources(topic, best) : copy.bestResources(topic, best));
    }

    /**
     * The topics before or after a topic.
     *
     * @param menu the name of the menu in custom ids
     */
    private record Neighbors(String menu, String heading, List<Topic> topics) {}

    /** Adds a row of buttons that open topics, or a menu if there are more than fit into a row. */
    private static void addTopics(Card.Builder card, Viewer viewer, Topic from, Neighbors neighbors) {
        String heading = neighbors.heading();
        List<Topic> topics = neighbors.topics();
        if (topics.isEmpty()) {
            return;
        }
        Back back = Back.ToTopic.of(from);
        if (topics.size() <= MAX_BUTTONS) {
            card.text("**" + heading + "**")
                    .buttons(topics.stream()
                            .map(topic -> Button.secondary(
                                    topic.name(),
                                    back.opening(
                                            LookupActions.TOPIC,
                                            viewer,
                                            topic.id().value())))
                            .toList());
            return;
        }
        List<Select.Entry> entries = topics.stream()
                .limit(Select.MAX_ENTRIES)
                .map(topic -> Select.Entry.of(topic.name(), ResultRef.of(topic).encode()))
                .toList();
        card.select(Select.one(back.menu(viewer, neighbors.menu()), heading + " (" + topics.size() + ")", entries));
    }

    private String mark(Unit unit, Map<Roadmap, List<Unit>> units, Standing standing) {
        return standing.state(unit.id())
                .map(state -> state == UnitState.STARTED ? "▸" : state == UnitState.DONE ? "✓" : "–")
                .orElseGet(() -> isNeeded(unit, units, standing) ? "○" : "–");
    }

    /** Whether no alternative to the unit is done. */
    private boolean isNeeded(Unit unit, Map<Roadmap, List<Unit>> units, Standing standing) {
        return units.entrySet().stream()
                .filter(entry -> entry.getValue().contains(unit))
                .map(entry -> pathfinder.availability(entry.getKey().id(), unit.id(), standing))
                .noneMatch(Availability.Settled.class::isInstance);
    }

    private static Optional<Select> unitSelect(Viewer viewer, Topic topic, Map<Roadmap, List<Unit>> units) {
        List<Select.Entry> entries = units.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(unit -> LookupCards.entry(
                                unit.title(),
                                ResultRef.of(unit).encode(),
                                entry.getKey().title())))
                .toList();
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(Select.one(
                        Back.ToTopic.of(topic).menu(viewer, "u"),
                        LookupCopy.in(viewer.locale()).unitPlaceholder(held.size(), entries.size()),
                        held));
    }

    /** Says that there is no such topic, with buttons to those that come nearest. */
    Card unknown(Viewer viewer, String typed, List<Topic> near) {
        return Card.in(Card.Tone.WARNING)
                .text(LookupCopy.in(viewer.locale()).noSuchTopic(typed, !near.isEmpty()))
                .buttons(near.stream()
                        .limit(MAX_BUTTONS)
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
