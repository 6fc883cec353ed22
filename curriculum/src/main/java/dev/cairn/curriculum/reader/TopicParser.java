package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.reader.Registry.Kind;

/** Reads topics. */
final class TopicParser {
    private final IdParser ids;

    TopicParser(IdParser ids) {
        this.ids = ids;
    }

    Topic topic(JsonCursor at) {
        at.allowFields("id", "name", "synonyms", "needs", "summary");
        return new Topic(
                new TopicId(ids.declared(at, Kind.TOPIC, IdForm.TOPIC, "")),
                at.text("name", TextLimits.MAX_TITLE),
                at.items("synonyms").stream()
                        .map(name -> name.text(TextLimits.MAX_TITLE))
                        .toList(),
                ids.topics(at.items("needs")),
                at.optionalText("summary", TextLimits.MAX_SUMMARY));
    }
}
