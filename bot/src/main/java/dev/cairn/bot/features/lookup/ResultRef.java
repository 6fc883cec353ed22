package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import java.util.Optional;

/**
 * Refers to the card that a search result opens, as the value of a select's entry: a letter for the kind of card, a colon
 * and an id.
 *
 * @param id of the topic, unit, resource or collection; for tips, of the roadmap
 */
record ResultRef(Target target, String id) {
    /** The kind of card that is opened. */
    enum Target {
        TOPIC('t'),
        UNIT('u'),
        RESOURCE('r'),
        COLLECTION('c'),
        TIPS('a');

        private final char letter;

        Target(char letter) {
            this.letter = letter;
        }
    }

    static ResultRef of(Topic topic) {
        return new ResultRef(Target.TOPIC, topic.id().value());
    }

    static ResultRef of(Unit unit) {
        return new ResultRef(Target.UNIT, unit.id().value());
    }

    /** The card that a result opens: a step opens its unit, an entry its collection, a tip the tips of its roadmap. */
    static ResultRef of(SearchResult result) {
        if (result instanceof SearchResult.OfTopic topic) {
            return of(topic.topic());
        }
        if (result instanceof SearchResult.OfUnit unit) {
            return of(unit.location().unit());
        }
        if (result instanceof SearchResult.OfStep step) {
            return of(step.location().unit());
        }
        if (result instanceof SearchResult.OfResource resource) {
            return new ResultRef(Target.RESOURCE, resource.resource().id().value());
        }
        if (result instanceof SearchResult.OfCollection whole) {
            return new ResultRef(Target.COLLECTION, whole.collection().id().value());
        }
        if (result instanceof SearchResult.OfEntry entry) {
            return new ResultRef(Target.COLLECTION, entry.collection().id().value());
        }
        return new ResultRef(Target.TIPS, result.roadmap().orElseThrow().id().value());
    }

    String encode() {
        return target.letter + ":" + id;
    }

    /** Reads a select's value, which may be forged; empty if it is not a reference. */
    static Optional<ResultRef> decode(String value) {
        if (value.length() <= 2 || value.charAt(1) != ':') {
            return Optional.empty();
        }
        for (Target target : Target.values()) {
            if (target.letter == value.charAt(0)) {
                return Optional.of(new ResultRef(target, value.substring(2)));
            }
        }
        return Optional.empty();
    }
}
