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
import java.util.function.Function;
import java.util.stream.Stream;

/** Collects everything a search can find, with all its names. */
final class SearchEntries {
    private final Curriculum curriculum;
    private final List<SearchNames> languages = SearchNames.inAllLanguages();
    private final List<Entry<SearchResult>> entries = new ArrayList<>();
    private final Map<ResourceId, Set<String>> titlesInCollections = new HashMap<>();
    private final Set<String> nonTopicNames = new HashSet<>();
    private final Namesakes namesakes;

    private SearchEntries(Curriculum curriculum) {
        this.curriculum = curriculum;
        this.namesakes = new Namesakes(curriculum);
        curriculum.resources().forEach(resource -> nonTopicNames.add(lowerCase(resource.title())));
        for (Roadmap roadmap : curriculum.roadmaps()) {
            roadmap.collections().forEach(this::collectNames);
        }
    }

    static List<Entry<SearchResult>> of(Curriculum curriculum) {
        SearchEntries collected = new SearchEntries(curriculum);
        curriculum.topics().forEach(collected::add);
        curriculum.roadmaps().forEach(collected::addUnits);
        curriculum.resources().forEach(collected::add);
        curriculum.roadmaps().forEach(collected::addCollections);
        curriculum.roadmaps().forEach(collected::addTips);
        return collected.entries;
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private List<String> names(Function<SearchNames, List<String>> ofLanguage) {
        return languages.stream()
                .flatMap(language -> ofLanguage.apply(language).stream())
                .distinct()
                .toList();
    }

    private void collectNames(Collection collection) {
        names(language -> language.collection(collection.kind())).forEach(name -> nonTopicNames.add(lowerCase(name)));
        for (Collection.Entry entry : collection.entries()) {
            entry.resource()
                    .ifPresent(resource -> titlesInCollections
                            .computeIfAbsent(resource, key -> new HashSet<>())
                            .add(entry.title()));
        }
    }

    /**
     * Omits a synonym that is also the name of a resource or collection ("arXiv", "newsletters"), so that searching for
     * it finds that resource or collection.
     */
    private void add(Topic topic) {
        List<String> synonyms = topic.synonyms().stream()
                .filter(synonym -> !nonTopicNames.contains(lowerCase(synonym)))
                .toList();
        add(new SearchResult.OfTopic(topic), topic.name(), synonyms);
    }

    private void addUnits(Roadmap roadmap) {
        for (Unit unit : roadmap.units()) {
            UnitLocation location = curriculum.locationOf(unit.id()).orElseThrow();
            add(
                    new SearchResult.OfUnit(location),
                    unit.title(),
                    unit.shortTitle().stream().toList());
            unit.steps().forEach(step -> add(new SearchResult.OfStep(location, step), step.title(), List.of()));
        }
    }

    private void add(Resource resource) {
        Stream<String> withAuthors = resource.authors().stream().map(author -> author.name() + " " + resource.title());
        Stream<String> inCollections = titlesInCollections.getOrDefault(resource.id(), Set.of()).stream()
                .filter(title -> !title.equals(resource.title()))
                .sorted();
        add(
                new SearchResult.OfResource(resource, namesakes.unit(resource)),
                resource.title(),
                Stream.of(resource.synonyms().stream(), withAuthors, inCollections)
                        .flatMap(names -> names)
                        .toList());
    }

    private void addCollections(Roadmap roadmap) {
        for (Collection collection : roadmap.collections()) {
            add(
                    new SearchResult.OfCollection(roadmap, collection),
                    collection.title(),
                    names(language -> language.collection(collection.kind())));
            collection.entries().stream()
                    .filter(entry -> entry.resource().isEmpty())
                    .forEach(entry ->
                            add(new SearchResult.OfEntry(roadmap, collection, entry), entry.title(), List.of()));
        }
    }

    private void addTips(Roadmap roadmap) {
        if (!roadmap.tips().isEmpty()) {
            List<String> names = names(SearchNames::tips);
            add(new SearchResult.OfTips(roadmap), names.get(0), names.subList(1, names.size()));
            roadmap.tips().forEach(tip -> add(new SearchResult.OfTip(roadmap, tip), tip, List.of()));
        }
    }

    private void add(SearchResult result, String name, List<String> aliases) {
        entries.add(new Entry<>(result, name, aliases));
    }
}
