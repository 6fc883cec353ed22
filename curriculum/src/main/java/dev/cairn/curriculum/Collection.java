package dev.cairn.curriculum;

import java.util.List;
import java.util.Optional;

/** What a roadmap lists beside its units: communities, newsletters, free GPUs, job skills. */
public record Collection(CollectionId id, String title, Kind kind, Optional<String> summary, List<Entry> entries) {
    public Collection {
        entries = List.copyOf(entries);
    }

    /** What a collection contains. */
    public enum Kind {
        SUPPLEMENTS,
        PRACTICE_PLATFORMS,
        COMMUNITIES,
        NEWSLETTERS,
        CHANNELS,
        FREE_GPUS,
        JOB_SKILLS,
        FREE_RESOURCES,
        SCHEDULE,
        /** Anything else; the title says what. */
        OTHER
    }

    /**
     * An entry of a collection.
     *
     * @param title the name it is listed with
     * @param group the heading it appears under within the collection ("Top choices")
     * @param note a remark in our words
     */
    public record Entry(
            String title,
            Optional<String> group,
            Optional<ResourceId> resource,
            Optional<TopicId> topic,
            Optional<String> note) {}
}
