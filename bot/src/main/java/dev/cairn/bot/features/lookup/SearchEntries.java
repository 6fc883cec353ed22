package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.search.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can be found, with all the names it goes by. */
final class SearchEntries {
    private final Curriculum curriculum;
    private final List<Entry<SearchResult>> entries = new ArrayList<>();
    private final Map<ResourceId, Set<String>> listedAs = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private SearchEntries(Curriculum curriculum) {
        this.curriculum = curriculum;
        curriculum.resources().forEach(resource -> taken.add(resource.title().toLowerCase(Locale.ROOT)));
        for (Roadmap roadmap : curriculum.roadmaps()) {
            roadmap.collections().forEach(this::note);
        }
    }

    static List<Entry<SearchResult>> of(Curriculum curriculum) {
        SearchEntries names = new SearchEntries(curriculum);
        curriculum.topics().forEach(names::add);
        curriculum.roadmaps().forEach(names::addUnits);
        curriculum.resources().forEach(names::add);
        curriculum.roadmaps().forEach(names::addCollections);
        curriculum.roadmaps().forEach(names::addTips);
        return names.entries;
    }

    private void note(Collection collection) {
        LookupCopy.otherNames(collection.kind()).forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        for (Collection.Entry entry : collection.entries()) {
            entry.resource()
                    .ifPresent(resource -> listedAs.computeIfAbsent(resource, any -> new HashSet<>())
                            .add(entry.title()));
        }
    }

    /** A synonym that is a resource's or a list's own name ("arXiv", "newsletters") is left to that. */
    private void add(Topic topic) {
        List<String> synonyms = topic.synonyms().stream()
                .filter(synonym -> !taken.contains(synonym.toLowerCase(Locale.ROOT)))
                .toList();
        add(new SearchResult.OfTopic(topic), synonyms);
    }

    private void addUnits(Roadmap roadmap) {
        for (Unit unit : roadmap.units()) {
            UnitLocation place = curriculum.locationOf(unit.id()).orElseThrow();
            add(new SearchResult.OfUnit(place), unit.shortTitle().stream().toList());
            unit.steps().forEach(step -> add(new SearchResult.OfStep(place, step), List.of()));
        }
    }

    private void add(Resource resource) {
        Stream<String> withMakers = resource.authors().stream().map(author -> author.name() + " " + resource.title());
        Stream<String> inLists = listedAs.getOrDefault(resource.id(), Set.of()).stream()
                .filter(name -> !name.equals(resource.title()))
                .sorted();
        add(
                new SearchResult.OfResource(resource),
                Stream.concat(withMakers, inLists).toList());
    }

    private void addCollections(Roadmap roadmap) {
        for (Collection collection : roadmap.collections()) {
            add(new SearchResult.OfCollection(roadmap, collection), LookupCopy.otherNames(collection.kind()));
            collection.entries().stream()
                    .filter(entry -> entry.resource().isEmpty())
                    .forEach(entry -> add(new SearchResult.OfEntry(roadmap, collection, entry), List.of()));
        }
    }

    private void addTips(Roadmap roadmap) {
        if (!roadmap.tips().isEmpty()) {
            add(new SearchResult.OfTips(roadmap), LookupCopy.otherNamesOfTips());
            roadmap.tips().forEach(tip -> add(new SearchResult.OfTip(roadmap, tip), List.of()));
        }
    }

    private void add(SearchResult finding, List<String> aliases) {
        entries.add(new Entry<>(finding, finding.name(), aliases));
    }
}
