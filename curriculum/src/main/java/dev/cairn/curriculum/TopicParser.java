package dev.cairn.curriculum;

import dev.cairn.curriculum.Registry.Kind;

/** Reads topics. */
final class TopicParser {
    private final IdParser ids;

    TopicParser(IdParser ids) {
        this.ids = ids;
    }

    Topic topic(Cursor at) {
        at.allow("id", "name", "synonyms", "needs", "summary");
        return new Topic(
                new TopicId(ids.declared(at, Kind.TOPIC, IdForm.TOPIC, "")),
                at.text("name", Lengths.TITLE),
                at.items("synonyms").stream()
                        .map(name -> name.text(Lengths.TITLE))
                        .toList(),
                ids.topics(at.items("needs")),
                at.text("summary", Lengths.SUMMARY));
    }
}
