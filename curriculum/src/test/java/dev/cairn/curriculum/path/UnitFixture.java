package dev.cairn.curriculum.path;

import dev.cairn.curriculum.Depth;
import dev.cairn.curriculum.Hours;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.Strength;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.SectionId;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Builds a unit. */
final class UnitFixture {
    private final String id;
    private Requirement requirement = Requirement.REQUIRED;
    private boolean alongside;
    private double hours = 1;
    private int steps;
    private Optional<Unit.OneOf> oneOf = Optional.empty();
    private final List<Prerequisite> prerequisites = new ArrayList<>();
    private final List<ResourceUse> resources = new ArrayList<>();
    private final List<ResourceUse> stepResources = new ArrayList<>();
    private final List<TopicId> topics = new ArrayList<>();
    private final List<TopicId> stepTopics = new ArrayList<>();

    UnitFixture(String id) {
        this.id = id;
    }

    UnitFixture is(Requirement wanted) {
        requirement = wanted;
        return this;
    }

    UnitFixture hours(double many) {
        hours = many;
        return this;
    }

    UnitFixture steps(int many) {
        steps = many;
        return this;
    }

    UnitFixture asks(ResourceUse... uses) {
        resources.addAll(List.of(uses));
        return this;
    }

    /** One step for each. */
    UnitFixture stepsAsk(ResourceUse... uses) {
        stepResources.addAll(List.of(uses));
        return steps(uses.length);
    }

    UnitFixture topics(String... ids) {
        Arrays.stream(ids).map(TopicId::new).forEach(topics::add);
        return this;
    }

    /** One step for each. */
    UnitFixture stepTopics(String... ids) {
        Arrays.stream(ids).map(TopicId::new).forEach(stepTopics::add);
        return steps(ids.length);
    }

    UnitFixture oneOf(String group) {
        oneOf = Optional.of(Unit.OneOf.single(group, "anyone", false));
        return this;
    }

    /** One of several of which the others stay open. */
    UnitFixture oneOrMoreOf(String group) {
        oneOf = Optional.of(Unit.OneOf.single(group, "anyone", true));
        return this;
    }

    /** One of the alternatives of a group, or a part of the one with this name. */
    UnitFixture partOf(String group, int choose, String option) {
        oneOf = Optional.of(new Unit.OneOf(group, Optional.empty(), false, choose, Optional.of(option)));
        return this;
    }

    UnitFixture alongside() {
        alongside = true;
        return this;
    }

    UnitFixture needsSection(String phase, String section) {
        prerequisites.add(new Prerequisite(
                Strength.NEEDED,
                List.of(new Prerequisite.OfSection(new SectionId(RoadmapFixture.phaseId(phase) + "." + section))),
                Optional.empty()));
        return this;
    }

    UnitFixture needsWords(String words) {
        prerequisites.add(
                new Prerequisite(Strength.NEEDED, List.of(new Prerequisite.InWords(words)), Optional.empty()));
        return this;
    }

    UnitFixture needs(String... anyOf) {
        return after(Strength.NEEDED, anyOf);
    }

    UnitFixture advises(String... anyOf) {
        return after(Strength.ADVISED, anyOf);
    }

    UnitFixture needsPhase(String phase) {
        prerequisites.add(new Prerequisite(
                Strength.NEEDED, List.of(new Prerequisite.OfPhase(RoadmapFixture.phaseId(phase))), Optional.empty()));
        return this;
    }

    private UnitFixture after(Strength strength, String... anyOf) {
        List<Prerequisite.Target> targets = new ArrayList<>();
        for (String unit : anyOf) {
            targets.add(new Prerequisite.OfUnit(new UnitId(unit)));
        }
        prerequisites.add(new Prerequisite(strength, targets, Optional.empty()));
        return this;
    }

    Unit build() {
        List<Step> outline = IntStream.rangeClosed(1, steps)
                .mapToObj(number -> new Step(
                        RoadmapFixture.step(id, number),
                        "Step " + number,
                        Depth.FULL,
                        1.0 / steps,
                        stepTopics.stream().skip(number - 1L).limit(1).toList(),
                        Optional.empty(),
                        stepResources.stream().skip(number - 1L).limit(1).toList(),
                        List.of()))
                .toList();
        return new Unit(
                new UnitId(id),
                "The unit " + id,
                Optional.of(id.toUpperCase(Locale.ROOT)),
                Optional.empty(),
                Optional.empty(),
                Unit.Kind.LESSON,
                requirement,
                alongside,
                Depth.FULL,
                new Hours(hours, hours, Hours.Basis.ESTIMATE, List.of()),
                prerequisites,
                oneOf,
                topics,
                outline,
                resources,
                Optional.empty(),
                List.of());
    }
}
