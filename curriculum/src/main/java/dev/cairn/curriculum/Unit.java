package dev.cairn.curriculum;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one finishes: a course, a numbered x.y of an outline, a project.
 *
 * @param shortTitle what it is called in passing ("Machine Learning (CS229)")
 * @param number its number in the source ("4.3")
 * @param prerequisites its own; its phase may add more, see {@link Phase#prerequisites()}
 * @param oneOf there when it is one of several alternatives of which one is enough
 * @param formerly ids it went by before; several units share one when it was split
 */
public record Unit(
        UnitId id,
        String title,
        Optional<String> shortTitle,
        Optional<String> number,
        Kind kind,
        Requirement requirement,
        Depth depth,
        Hours hours,
        List<Prerequisite> prerequisites,
        Optional<OneOf> oneOf,
        List<TopicId> topics,
        List<Step> steps,
        List<ResourceUse> resources,
        Optional<String> note,
        List<UnitId> formerly) {
    public Unit {
        prerequisites = List.copyOf(prerequisites);
        topics = List.copyOf(topics);
        steps = List.copyOf(steps);
        resources = List.copyOf(resources);
        formerly = List.copyOf(formerly);
    }

    /** The short title where there is one. */
    public String nameInPassing() {
        return shortTitle.orElse(title);
    }

    /** How long one of its steps takes, to the minute and at least one. */
    public Duration estimatedDuration(Step step) {
        return Duration.ofMinutes(Math.max(1, Math.round(hours.mean() * 60 * step.share())));
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** What sort of work it is. */
    public enum Kind {
        COURSE,
        LESSON,
        READING,
        PRACTICE,
        PROJECT
    }

    /**
     * A place among alternatives.
     *
     * @param group kebab-case, the same for all alternatives, unique in the roadmap
     * @param suits whom this one is for ("who has never written Python")
     */
    public record OneOf(String group, String suits) {}
}
