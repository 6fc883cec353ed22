package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import java.util.Optional;

/** How a menu refers to what a finding opens: a letter for its kind, and its id. */
final class ResultRef {
    private ResultRef() {}

    static String of(SearchResult finding) {
        if (finding instanceof SearchResult.OfTopic topic) {
            return "t:" + topic.topic().id();
        }
        if (finding instanceof SearchResult.OfUnit unit) {
            return "u:" + unit.place().unit().id();
        }
        if (finding instanceof SearchResult.OfStep step) {
            return "u:" + step.place().unit().id();
        }
        if (finding instanceof SearchResult.OfResource resource) {
            return "r:" + resource.resource().id();
        }
        if (finding instanceof SearchResult.OfCollection whole) {
            return "c:" + whole.collection().id();
        }
        if (finding instanceof SearchResult.OfEntry entry) {
            return "c:" + entry.collection().id();
        }
        return "a:" + finding.roadmap().orElseThrow().id();
    }

    /** What kind of thing a key names; a space for none. */
    static char kind(String key) {
        return key.length() > 2 && key.charAt(1) == ':' ? key.charAt(0) : ' ';
    }

    static String id(String key) {
        return key.substring(2);
    }

    static Optional<Resource> resource(Curriculum curriculum, String id) {
        return curriculum.resources().stream()
                .filter(resource -> resource.id().value().equals(id))
                .findFirst();
    }

    static Optional<Roadmap> roadmap(Curriculum curriculum, String id) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.id().value().equals(id))
                .findFirst();
    }

    /** The roadmap that has a collection. */
    static Optional<Roadmap> withCollection(Curriculum curriculum, String id) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.collections().stream()
                        .anyMatch(collection -> collection.id().value().equals(id)))
                .findFirst();
    }
}
