package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.UnitLocation;
import java.util.Optional;

/** Something that can be found by name. */
sealed interface SearchResult {
    /** What sort of thing it is; of those that go by one name, what one means before what. */
    enum Kind {
        TOPIC(0.8),
        UNIT(0.7),
        STEP(0.6),
        RESOURCE(0.5),
        COLLECTION(0.4),
        TIPS(0.3),
        ENTRY(0.2),
        TIP(0.1);

        private final double boost;

        Kind(double boost) {
            this.boost = boost;
        }

        /**
         * What it counts for in a search. Two kinds apart it outweighs the little that a synonym counts less than a
         * name, so that "CNNs" is the idea before a step so called.
         */
        double boost() {
            return boost;
        }
    }

    Kind kind();

    /** What it is shown as. */
    String name();

    /** The roadmap it belongs to, if to one. */
    default Optional<Roadmap> roadmap() {
        return Optional.empty();
    }

    /** A topic, under its name and everything else people call it. */
    record OfTopic(Topic topic) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TOPIC;
        }

        @Override
        public String name() {
            return topic.name();
        }
    }

    /** A unit, in its place. */
    record OfUnit(UnitLocation place) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.UNIT;
        }

        @Override
        public String name() {
            return place.unit().title();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(place.roadmap());
        }
    }

    /** A step of a unit. */
    record OfStep(UnitLocation place, Step step) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.STEP;
        }

        @Override
        public String name() {
            return step.title();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(place.roadmap());
        }
    }

    /** A course, book, page or the like. */
    record OfResource(Resource resource) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.RESOURCE;
        }

        @Override
        public String name() {
            return resource.title();
        }
    }

    /** A collection of a roadmap, such as its free GPUs. */
    record OfCollection(Roadmap of, Collection collection) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.COLLECTION;
        }

        @Override
        public String name() {
            return collection.title();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(of);
        }
    }

    /** One entry of a collection that is no resource of its own. */
    record OfEntry(Roadmap of, Collection collection, Collection.Entry entry) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.ENTRY;
        }

        @Override
        public String name() {
            return entry.title();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(of);
        }
    }

    /** All the advice a roadmap gives. */
    record OfTips(Roadmap of) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TIPS;
        }

        @Override
        public String name() {
            return LookupCopy.tips();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(of);
        }
    }

    /** One piece of a roadmap's advice, found by its words. */
    record OfTip(Roadmap of, String tip) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TIP;
        }

        @Override
        public String name() {
            return tip;
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(of);
        }
    }
}
