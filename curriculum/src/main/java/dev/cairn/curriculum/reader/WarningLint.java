package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Prerequisite;
import dev.cairn.curriculum.Prerequisite.OfUnit;
import dev.cairn.curriculum.Requirement;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.ResourceUse;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitId;
import dev.cairn.curriculum.reader.Registry.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Warns of what is allowed in an operator's document, but probably not meant. */
final class WarningLint {
    private final Registry registry;
    private final Curriculum curriculum;
    private final OwnIds ownIds;
    private final KnownResources known;

    WarningLint(Registry registry, Curriculum curriculum, OwnIds ownIds, KnownResources known) {
        this.registry = registry;
        this.curriculum = curriculum;
        this.ownIds = ownIds;
        this.known = known;
    }

    void check() {
        for (Roadmap roadmap : curriculum.roadmaps()) {
            if (ownIds.isOwn(at(Kind.ROADMAP, roadmap.id().value()).file())) {
                checkSharedResources(roadmap);
                checkNeeds(roadmap);
            }
        }
        curriculum.resources().forEach(this::checkAddress);
    }

    private void checkSharedResources(Roadmap roadmap) {
        Map<ResourceId, Unit> whole = new HashMap<>();
        for (Unit unit : roadmap.units()) {
            for (int i = 0; i < unit.resources().size(); i++) {
                ResourceUse use = unit.resources().get(i);
                boolean isWhole =
                        use.purpose() == ResourceUse.Purpose.CORE && use.part().isEmpty();
                Unit other = isWhole ? whole.putIfAbsent(use.resource(), unit) : null;
                if (other != null && !other.id().equals(unit.id()) && !areAlternatives(unit, other)) {
                    at(Kind.UNIT, unit.id().value())
                            .at("resources")
                            .item(i)
                            .warn(
                                    "%s uses this whole resource too, so finishing one finishes the other"
                                            .formatted(other.id()),
                                    "name the \"part\" that each of them means, or make it \"support\" in one of them");
                }
            }
        }
    }

    private static boolean areAlternatives(Unit unit, Unit other) {
        return unit.oneOf().isPresent()
                && unit.oneOf().map(Unit.OneOf::group).equals(other.oneOf().map(Unit.OneOf::group));
    }

    private void checkNeeds(Roadmap roadmap) {
        Map<UnitId, Unit> units =
                roadmap.units().stream().collect(Collectors.toMap(Unit::id, unit -> unit, (a, b) -> a));
        for (Phase phase : roadmap.phases()) {
            for (Unit unit : phase.units()) {
                if (unit.requirement() == Requirement.REQUIRED) {
                    unit.prerequisites().stream()
                            .filter(Prerequisite::isNeeded)
                            .forEach(need -> checkNeed(units, unit, need));
                }
            }
        }
    }

    private void checkNeed(Map<UnitId, Unit> units, Unit unit, Prerequisite need) {
        boolean onlyOptional = need.anyOf().stream()
                .allMatch(target -> target instanceof OfUnit of
                        && Optional.ofNullable(units.get(of.unit()))
                                .filter(other -> other.requirement() != Requirement.REQUIRED)
                                .isPresent());
        if (onlyOptional && need.anyOf().get(0) instanceof OfUnit first) {
            at(Kind.UNIT, unit.id().value())
                    .at("prerequisites")
                    .warn(
                            "%s is required and needs %s, which is not".formatted(unit.id(), first.unit()),
                            "make that one \"required\", or the prerequisite \"advised\"");
        }
    }

    private void checkAddress(Resource resource) {
        if (!registry.isDeclared(Kind.RESOURCE, resource.id().value())) {
            return;
        }
        JsonCursor at = at(Kind.RESOURCE, resource.id().value());
        Optional<String> shipped = resource.url()
                .map(Object::toString)
                .flatMap(known::shippedAt)
                .filter(id -> !id.equals(resource.id().value()));
        if (ownIds.isOwn(at.file()) && shipped.isPresent()) {
            at.at("links")
                    .warn(
                            "this address ships with Cairn as %s".formatted(shipped.get()),
                            "use that id, so that what people learn elsewhere counts here too");
        }
    }

    private JsonCursor at(Kind kind, String id) {
        return registry.declaration(kind, id);
    }
}
