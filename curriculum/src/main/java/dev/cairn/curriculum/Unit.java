package dev.cairn.curriculum;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a learner finishes: a course, a numbered x.y of an outline, a project.
 *
 * @param shortTitle a shorter name for use within a sentence ("Machine Learning (CS229)")
 * @param language the IETF tag of the language it is studied in; empty for English or where its author says nothing
 * @param number its number in the source ("4.3")
 * @param alongside whether it comes as soon as it is unlocked, although it is not required, rather than after
 *     everything required
 * @param prerequisites its own; its phase may add more, see {@link Phase#prerequisites()}
 * @param oneOf present if it is one of several alternatives of which one is enough
 * @param topics its topics; empty if its author names none
 * @param formerly its former ids; several units share one if a unit was split
 */
public record Unit(
        UnitId id,
        String title,
        Optional<String> shortTitle,
        Optional<String> language,
        Optional<String> number,
        Kind kind,
        Requirement requirement,
        boolean alongside,
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

    /** Its number as it stands before a title: "4.2 ", "Week 3: ", or nothing. */
    public String numberBeforeTitle() {
        return number.map(text -> text + (text.indexOf(' ') < 0 ? " " : ": ")).orElse("");
    }

    /** The short title if there is one, or else the title. */
    public String shortName() {
        return shortTitle.orElse(title);
    }

    /** The estimated time for one of its steps, rounded to the minute, at least one minute. */
    public Duration estimatedDuration(Step step) {
        return Duration.ofMinutes(Math.max(1, Math.round(hours.mean() * 60 * step.share())));
    }

    public Optional<Step> step(StepId id) {
        return steps.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The kind of work. */
    public enum Kind {
        COURSE,
        LESSON,
        READING,
        PRACTICE,
        PROJECT
    }

    /**
     * Membership in a group of alternatives.
     *
     * @param group kebab-case, the same for all alternatives, unique in the roadmap
     * @param suits for whom this one is meant ("anyone who has never written Python")
     * @param othersStayOpen whether the others are still worth studying after one of them, as an option
     * @param choose how many of the group's alternatives are enough, at least 1; the same for the whole group
     * @param option names the alternative that this unit is a part of, if it takes several units; all units of the
     *     group with this name together are one alternative
     */
    public record OneOf(
            String group, Optional<String> suits, boolean othersStayOpen, int choose, Optional<String> option) {
        /** @throws IllegalArgumentException if none are to be chosen */
        public OneOf {
            if (choose < 1) {
                throw new IllegalArgumentException("cannot choose " + choose);
            }
        }

        /** One of several units of which one is enough. */
        public static OneOf single(String group, String suits, boolean othersStayOpen) {
            return new OneOf(group, Optional.of(suits), othersStayOpen, 1, Optional.empty());
        }
    }
}
