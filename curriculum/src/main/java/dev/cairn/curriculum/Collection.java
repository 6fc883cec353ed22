package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/** What a roadmap lists beside its units: communities, newsletters, free GPUs, skills that jobs ask for. */
public record Collection(CollectionId id, String title, Kind kind, Optional<String> summary, List<Entry> entries) {
    public Collection {
        entries = List.copyOf(entries);
    }

    /** What a collection holds. */
    public enum Kind {
        SUPPLEMENTS,
        PRACTICE_PLATFORMS,
        COMMUNITIES,
        NEWSLETTERS,
        CHANNELS,
        FREE_GPUS,
        JOB_SKILLS,
        FREE_RESOURCES,
        SCHEDULE
    }

    /**
     * One of its entries.
     *
     * @param title what it is listed as
     * @param group the heading it stands under within the collection ("Top choices")
     * @param note what there is to know, in our words
     */
    public record Entry(
            String title,
            Optional<String> group,
            Optional<ResourceId> resource,
            Optional<TopicId> topic,
            Optional<String> note) {}
}
