package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.lazy.Lazy;
import dev.cairn.curriculum.path.Outline.Entry;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reasons from the web of topics: what a unit rests on that the learner has done, and what will build on it. */
final class TopicReasons {
    /** From this many direct dependents on, a topic is too general to say anything ("Machine Learning", "Python"). */
    private static final int GENERAL = 15;

    private final Outline outline;
    private final RoadmapState state;
    private final TopicWeb web;
    /** Where the learner has met each topic, for reasons that name the unit. */
    private final Lazy<Map<TopicId, Unit>> metIn = new Lazy<>(this::findMet);
    /** What the learner has met, or says they know. */
    private final Lazy<Set<TopicId>> mastered = new Lazy<>(this::findMastered);

    TopicReasons(Outline outline, RoadmapState state, TopicWeb web) {
        this.outline = outline;
        this.state = state;
        this.web = web;
    }

    private Map<TopicId, Unit> findMet() {
        Map<TopicId, Unit> met = new HashMap<>();
        state.done().stream()
                .mapToObj(index -> outline.entries().get(index).unit())
                .forEach(unit -> web.topics(unit).forEach(topic -> met.putIfAbsent(topic, unit)));
        return met;
    }

    private Set<TopicId> findMastered() {
        Set<TopicId> known = new HashSet<>();
        state.mastered().stream()
                .forEach(index ->
                        known.addAll(web.topics(outline.entries().get(index).unit())));
        return known;
    }

    /** What the unit builds on that the learner has done on this roadmap, the most special first. */
    Optional<Reason> restsOn(Unit unit) {
        List<Topic> met = plainNames(web.needs(unit).stream()
                .filter(need -> metIn.get().containsKey(need.id()) && web.dependents(need) < GENERAL)
                .sorted(Comparator.comparingInt(web::dependents)));
        return met.stream().findFirst().flatMap(first -> metIn(first).map(where -> new Reason.RestsOn(met, where)));
    }

    /** What later units cover that builds on what the unit adds, and is new to the learner too; the nearest first. */
    Optional<Reason> leadsTo(Entry entry) {
        Set<TopicId> own = web.topics(entry.unit());
        Set<TopicId> added = new HashSet<>(own);
        added.removeAll(mastered.get());
        if (!web.isBuiltOn(added)) {
            return Optional.empty();
        }
        Set<Topic> later = new LinkedHashSet<>();
        List<Entry> entries = outline.entries();
        // The nearest first: what follows the unit, then what stands before it.
        Stream.concat(
                        entries.stream().skip(entry.index() + 1L),
                        entries.stream().limit(entry.index()))
                .filter(other -> !state.needsNoWork(other))
                .filter(other -> !outline.alternatives(entry.unit()).contains(other.unit()))
                .flatMap(other -> web.buildingOn(added, other.unit()).stream())
                .filter(topic -> !mastered.get().contains(topic.id()) && !own.contains(topic.id()))
                .forEach(later::add);
        List<Topic> named = plainNames(later.stream());
        return named.isEmpty() ? Optional.empty() : Optional.of(new Reason.LeadsTo(named));
    }

    /** The most special topic but one that the unit builds on and that the learner has done; a general one if there is no other. */
    Optional<Reason> putsToUse(Unit unit) {
        List<Topic> met = web.needs(unit).stream()
                .filter(need -> metIn.get().containsKey(need.id()))
                .sorted(Comparator.comparingInt(web::dependents))
                .toList();
        return met.stream().skip(met.size() > 1 ? 1 : 0).findFirst().map(Reason.PutsToUse::new);
    }

    /** The topics of the unit that are new to the learner and not already named by its title. */
    Optional<Reason> introduces(Unit unit) {
        String title = unit.title().toLowerCase(Locale.ROOT);
        List<Topic> added = plainNames(web.topics(unit).stream()
                .filter(topic -> !mastered.get().contains(topic))
                .map(web::topic)
                .filter(topic -> !title.contains(topic.name().toLowerCase(Locale.ROOT))));
        return added.isEmpty() ? Optional.empty() : Optional.of(new Reason.Introduces(added));
    }

    /** A topic of the unit that the learner has met in another one, the most special first. */
    Optional<Reason> deepens(Unit unit) {
        return plainNames(web.topics(unit).stream()
                        .filter(metIn.get()::containsKey)
                        .map(web::topic)
                        .sorted(Comparator.comparingInt(web::dependents)))
                .stream()
                .findFirst()
                .flatMap(topic -> metIn(topic).map(where -> new Reason.Deepens(topic, where)));
    }

    private Optional<Unit> metIn(Topic topic) {
        return Optional.ofNullable(metIn.get().get(topic.id()));
    }

    /** Leaves out names that are lists themselves, if there are others, and puts those of two things last. */
    private static List<Topic> plainNames(Stream<Topic> topics) {
        List<Topic> all = topics.toList();
        List<Topic> plain = all.stream()
                .filter(topic -> !topic.name().contains(","))
                .sorted(Comparator.comparing(topic -> topic.name().contains(" and ")))
                .toList();
        return plain.isEmpty() ? all.stream().limit(1).toList() : plain;
    }
}
