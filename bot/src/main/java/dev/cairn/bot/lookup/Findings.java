package dev.cairn.bot.lookup;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Place;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.ArrayList;
import java.util.List;

/** Everything in the curriculum by name; built once at the start. */
final class Findings {
    private final NameIndex<Finding> everything;
    private final NameIndex<Topic> topics;

    Findings(Curriculum curriculum) {
        this.topics = new NameIndex<>(
                curriculum.topics().stream().map(Findings::named).toList());
        List<Entry<Finding>> entries = new ArrayList<>();
        curriculum
                .topics()
                .forEach(topic -> entries.add(entry(new Finding.OfTopic(topic), topic.name(), topic.synonyms())));
        curriculum
                .resources()
                .forEach(resource ->
                        entries.add(entry(new Finding.OfResource(resource), resource.title(), makers(resource))));
        curriculum.roadmaps().forEach(roadmap -> {
            roadmap.units()
                    .forEach(unit ->
                            addUnit(entries, curriculum.placeOf(unit.id()).orElseThrow()));
            roadmap.collections().forEach(collection -> addCollection(entries, roadmap, collection));
        });
        this.everything = new NameIndex<>(entries);
    }

    private static Entry<Topic> named(Topic topic) {
        return new Entry<>(topic, topic.name(), topic.synonyms());
    }

    private static Entry<Finding> entry(Finding finding, String name, List<String> aliases) {
        return new Entry<>(finding, name, aliases);
    }

    private static List<String> makers(Resource resource) {
        return resource.authors().stream()
                .map(author -> author.name() + " " + resource.title())
                .toList();
    }

    private static void addUnit(List<Entry<Finding>> entries, Place place) {
        Unit unit = place.unit();
        entries.add(entry(
                new Finding.OfUnit(place),
                unit.title(),
                unit.shortTitle().stream().toList()));
        unit.steps().forEach(step -> entries.add(entry(new Finding.OfStep(place, step), step.title(), List.of())));
    }

    private static void addCollection(List<Entry<Finding>> entries, Roadmap roadmap, Collection collection) {
        entries.add(entry(new Finding.OfCollection(roadmap, collection), collection.title(), List.of()));
        collection.entries().stream()
                .filter(kept -> kept.resource().isEmpty())
                .forEach(kept ->
                        entries.add(entry(new Finding.OfEntry(roadmap, collection, kept), kept.title(), List.of())));
    }

    List<Finding> search(String query, int limit) {
        return everything.search(query, limit).stream().map(Hit::value).toList();
    }

    List<Topic> topics(String query, int limit) {
        return topics.search(query, limit).stream().map(Hit::value).toList();
    }
}
