package dev.cairn.curriculum.markdown;

import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.curriculum.DerivedId;
import dev.cairn.curriculum.IdForm;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds the topics that a file names: one that Cairn knows by that name, or else a new one. */
final class FileTopics {
    private final String roadmap;
    private final Map<String, String> known;
    private final Map<String, String> added = new LinkedHashMap<>();

    /** @param known ids by name and synonym, in lower case */
    FileTopics(String roadmap, Map<String, String> known) {
        this.roadmap = roadmap;
        this.known = known;
    }

    Optional<String> id(String name) {
        String found = known.get(name.toLowerCase(Locale.ROOT).strip());
        if (found != null) {
            return Optional.of(found);
        }
        String plain = DerivedId.of(name, IdForm.TOPIC.maxLength());
        if (plain.isEmpty() || name.length() > 100) {
            return Optional.empty();
        }
        String id = DerivedId.of(roadmap + "-" + plain, IdForm.TOPIC.maxLength());
        added.putIfAbsent(id, name);
        return Optional.of(id);
    }

    void writeNew(ArrayNode topics) {
        added.forEach((id, name) -> topics.addObject().put("id", id).put("name", name));
    }

    boolean hasNew() {
        return !added.isEmpty();
    }
}
