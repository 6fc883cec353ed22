package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.Optional;

/** Something that a search can find. */
sealed interface SearchResult {
    /** The headings that results are grouped under. */
    enum Group {
        TOPICS,
        ON_ROADMAPS,
        RESOURCES,
        LISTS
    }

    /** The kind of result, in order of preference when several share a name. */
    enum Kind {
        TOPIC(0.8, Group.TOPICS),
        UNIT(0.7, Group.ON_ROADMAPS),
        STEP(0.6, Group.ON_ROADMAPS),
        RESOURCE(0.5, Group.RESOURCES),
        COLLECTION(0.4, Group.LISTS),
        TIPS(0.3, Group.LISTS),
        ENTRY(0.2, Group.LISTS),
        TIP(0.1, Group.LISTS);

        private final double boost;
        private final Group group;

        Kind(double boost, Group group) {
            this.boost = boost;
            this.group = group;
        }

        Group group() {
            return group;
        }

        /**
         * The search boost. Two kinds apart, it outweighs the small penalty for matching a synonym, so "CNNs" finds the topic
         * before a step of that title.
         */
        double boost() {
            return boost;
        }
    }

    Kind kind();

    /** The title that the curriculum gives it; empty for a roadmap's tips, which have none. */
    Optional<String> title();

    /** The roadmap it belongs to; empty if it is shared by all. */
    default Optional<Roadmap> roadmap() {
        return Optional.empty();
    }

    /** A topic. */
    record OfTopic(Topic topic) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TOPIC;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(topic.name());
        }
    }

    /** A unit. */
    record OfUnit(UnitLocation location) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.UNIT;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(location.unit().title());
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(location.roadmap());
        }
    }

    /** A step of a unit. */
    record OfStep(UnitLocation location, Step step) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.STEP;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(step.title());
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(location.roadmap());
        }
    }

    /**
     * A resource.
     *
     * @param unit the first unit that uses it, if others have the same title
     */
    record OfResource(Resource resource, Optional<Unit> unit) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.RESOURCE;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(resource.title());
        }
    }

    /** A collection of a roadmap, such as its free GPUs. */
    record OfCollection(Roadmap owner, Collection collection) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.COLLECTION;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(collection.title());
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(owner);
        }
    }

    /** An entry of a collection that is not a resource. */
    record OfEntry(Roadmap owner, Collection collection, Collection.Entry entry) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.ENTRY;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(entry.title());
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(owner);
        }
    }

    /** All tips of a roadmap. */
    record OfTips(Roadmap owner) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TIPS;
        }

        @Override
        public Optional<String> title() {
            return Optional.empty();
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(owner);
        }
    }

    /** One tip of a roadmap, found by its text. */
    record OfTip(Roadmap owner, String tip) implements SearchResult {
        @Override
        public Kind kind() {
            return Kind.TIP;
        }

        @Override
        public Optional<String> title() {
            return Optional.of(tip);
        }

        @Override
        public Optional<Roadmap> roadmap() {
            return Optional.of(owner);
        }
    }
}
