package dev.cairn.bot.features.lookup;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Unit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Tells resources of one title apart by the units that use them: an author may call every notebook "Exercises". */
final class Namesakes {
    private final Set<String> sharedTitles = new HashSet<>();
    private final Map<ResourceId, Unit> firstUses = new HashMap<>();

    Namesakes(Curriculum curriculum) {
        Set<String> titles = new HashSet<>();
        curriculum.resources().stream()
                .map(Namesakes::title)
                .filter(title -> !titles.add(title))
                .forEach(sharedTitles::add);
        if (sharedTitles.isEmpty()) {
            return;
        }
        curriculum.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream())
                .forEach(unit -> uses(unit).forEach(use -> firstUses.putIfAbsent(use.resource(), unit)));
    }

    /** The first unit that uses a resource, if another resource has the same title. */
    Optional<Unit> unit(Resource resource) {
        return sharedTitles.contains(title(resource))
                ? Optional.ofNullable(firstUses.get(resource.id()))
                : Optional.empty();
    }

    private static Stream<ResourceUse> uses(Unit unit) {
        return Stream.concat(
                unit.resources().stream(), unit.steps().stream().flatMap(step -> step.resources().stream()));
    }

    private static String title(Resource resource) {
        return resource.title().toLowerCase(Locale.ROOT);
    }
}
