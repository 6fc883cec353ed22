package dev.cairn.bot.lookup;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Place;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Topic;

/** Something that can be found by name. */
sealed interface Finding {
    /** A topic, under its name and everything else people call it. */
    record OfTopic(Topic topic) implements Finding {}

    /** A unit, in its place. */
    record OfUnit(Place place) implements Finding {}

    /** A step of a unit. */
    record OfStep(Place place, Step step) implements Finding {}

    /** A course, book, page or the like. */
    record OfResource(Resource resource) implements Finding {}

    /** A collection of a roadmap, such as its free GPUs. */
    record OfCollection(Roadmap roadmap, Collection collection) implements Finding {}

    /** One entry of a collection that is no resource of its own. */
    record OfEntry(Roadmap roadmap, Collection collection, Collection.Entry entry) implements Finding {}
}
