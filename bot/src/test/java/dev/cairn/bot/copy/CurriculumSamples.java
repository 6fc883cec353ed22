package dev.cairn.bot.copy;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Link;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Section;
import dev.cairn.curriculum.Step;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.UnitLocation;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Proposal;
import dev.cairn.curriculum.path.Sitting;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.TrackChoice;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Real units, resources and so on from the bundled curriculum, which cannot be made up field by field. */
final class CurriculumSamples {
    private CurriculumSamples() {}

    static Map<Class<?>, List<?>> all() {
        Curriculum curriculum = CurriculumReader.bundled().orThrow();
        List<Roadmap> roadmaps = curriculum.roadmaps().subList(0, 2);
        List<UnitLocation> locations = locations(curriculum, roadmaps);
        List<Unit> units = locations.stream().map(UnitLocation::unit).toList();
        Map<Class<?>, List<?>> samples = new LinkedHashMap<>();
        samples.put(Curriculum.class, List.of(curriculum));
        samples.put(Roadmap.class, roadmaps);
        samples.put(Phase.class, locations.stream().map(UnitLocation::phase).toList());
        samples.put(Section.class, locations.stream().map(UnitLocation::section).toList());
        samples.put(Unit.class, units);
        samples.put(UnitId.class, units.stream().map(Unit::id).toList());
        samples.put(UnitLocation.class, locations);
        samples.put(
                Step.class,
                some(roadmaps.stream()
                        .flatMap(roadmap -> roadmap.units().stream())
                        .flatMap(unit -> unit.steps().stream())));
        samples.put(Resource.class, some(curriculum.resources().stream()));
        samples.put(ResourceUse.class, some(units.stream().flatMap(unit -> unit.resources().stream())));
        samples.put(Link.class, some(curriculum.resources().stream().flatMap(resource -> resource.links().stream())));
        samples.put(Topic.class, some(curriculum.topics().stream()));
        samples.put(Track.class, some(roadmaps.stream().flatMap(roadmap -> roadmap.tracks().stream())));
        samples.put(Range.class, List.of(Range.of(4, 6), Range.of(10.4, 15.2), Range.atLeast(40), Range.of(1, 1)));
        samples.put(Pace.class, some(roadmaps.stream().flatMap(roadmap -> roadmap.paces().stream())));
        samples.put(Collection.class, some(roadmaps.stream().flatMap(roadmap -> roadmap.collections().stream())));
        Pathfinder pathfinder = new Pathfinder(curriculum);
        samples.put(
                Proposal.class,
                some(roadmaps.stream()
                        .flatMap(
                                roadmap -> pathfinder
                                        .next(TrackChoice.of(roadmap.id()), Standing.NOTHING, Duration.ofMinutes(45))
                                        .stream())));
        samples.put(
                Progress.class,
                roadmaps.stream()
                        .map(roadmap -> pathfinder.progress(TrackChoice.of(roadmap.id()), Standing.NOTHING))
                        .toList());
        samples.put(Standing.class, List.of(Standing.NOTHING));
        samples.put(UnitDetails.class, List.of(new UnitDetails(curriculum, pathfinder)));
        samples.put(
                RoadmapStanding.class,
                roadmaps.stream()
                        .map(roadmap -> new RoadmapStanding(
                                roadmap,
                                TrackChoice.of(roadmap.id()),
                                roadmap.paces().stream().findFirst(),
                                Standing.NOTHING))
                        .toList());
        samples.put(Sitting.class, sittings(units.get(0).steps().get(0)));
        return samples;
    }

    /** A long step from its beginning, on the way, and full; one that fits; and a unit without steps. */
    private static List<Sitting> sittings(Step step) {
        Duration hour = Duration.ofHours(1);
        Duration long14 = Duration.ofHours(14);
        return List.of(
                new Sitting(Optional.of(step), long14, hour, Duration.ZERO),
                new Sitting(Optional.of(step), long14, hour, Duration.ofMinutes(135)),
                new Sitting(Optional.of(step), Duration.ofHours(4), hour, hour),
                new Sitting(Optional.of(step), Duration.ofHours(4), hour, Duration.ofMinutes(210)),
                new Sitting(Optional.of(step), hour, hour, Duration.ofMinutes(55)),
                new Sitting(Optional.of(step), hour, hour, hour),
                new Sitting(Optional.empty(), hour, hour, Duration.ZERO),
                new Sitting(Optional.empty(), Duration.ofHours(4), hour, hour));
    }

    /** The first unit of each roadmap. */
    private static List<UnitLocation> locations(Curriculum curriculum, List<Roadmap> roadmaps) {
        return roadmaps.stream()
                .map(roadmap -> roadmap.units().get(0).id())
                .flatMap(id -> curriculum.locationOf(id).stream())
                .toList();
    }

    private static <T> List<T> some(Stream<T> all) {
        return all.limit(3).toList();
    }
}
