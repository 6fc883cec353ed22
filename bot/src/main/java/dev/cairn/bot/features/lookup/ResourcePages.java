package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the resources that pass a filter, page by page. */
final class ResourcePages {
    private static final Pagination.Limits PAGE = new Pagination.Limits(3_600, 8);

    private final Curriculum curriculum;
    private final Coverage coverage;

    ResourcePages(Curriculum curriculum, Coverage coverage) {
        this.curriculum = curriculum;
        this.coverage = coverage;
    }

    /**
     * Draws the page that the filter names.
     *
     * @throws UserError if no resource passes the filter
     */
    Card page(Viewer viewer, ResourceFilter filter) {
        LookupCopy copy = LookupCopy.in(viewer.locale());
        Optional<Topic> topic = filter.topic().flatMap(this::topic);
        Optional<Roadmap> roadmap = filter.roadmap().flatMap(this::roadmap);
        List<Resource> passing = passing(topic, roadmap, filter);
        if (passing.isEmpty()) {
            throw new UserError(LookupCopy.text(words -> words.noResources(names(topic, roadmap, filter, words))));
        }
        List<String> lines =
                passing.stream().map(resource -> "- " + copy.inLine(resource)).toList();
        Pagination pages = Pagination.of(PAGE, lines, filter.page());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.resourcesHeading(names(topic, roadmap, filter, copy), passing.size())
                        + pages.position(viewer.locale()))
                .text(pages.text())
                .buttons(pages.buttons(
                        viewer.locale(),
                        page -> CustomId.forOwner(
                                LookupActions.PAGE, viewer.id(), filter.at(page).encode())))
                .build();
    }

    private List<Resource> passing(Optional<Topic> topic, Optional<Roadmap> roadmap, ResourceFilter filter) {
        List<Resource> candidates =
                topic.map(about -> coverage.resources(about.id())).orElseGet(curriculum::resources);
        Optional<Set<ResourceId>> ofRoadmap = roadmap.map(ResourcePages::resources);
        return candidates.stream()
                .filter(resource -> filter.format().isEmpty() || filter.format().get() == resource.format())
                .filter(resource -> filter.cost().isEmpty() || filter.cost().equals(resource.cost()))
                .filter(resource -> ofRoadmap.isEmpty() || ofRoadmap.get().contains(resource.id()))
                .toList();
    }

    private static Set<ResourceId> resources(Roadmap roadmap) {
        Stream<ResourceId> ofUnits = roadmap.units().stream()
                .flatMap(unit -> unit.resources().stream())
                .map(use -> use.resource());
        Stream<ResourceId> ofCollections = roadmap.collections().stream()
                .flatMap(collection -> collection.entries().stream())
                .map(Collection.Entry::resource)
                .flatMap(Optional::stream);
        return Stream.concat(ofUnits, ofCollections).collect(Collectors.toSet());
    }

    private Optional<Topic> topic(String checksum) {
        return curriculum.topics().stream()
                .filter(topic -> Checksum.of(topic.id().value()).equals(checksum))
                .findFirst();
    }

    private Optional<Roadmap> roadmap(String checksum) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> Checksum.of(roadmap.id().value()).equals(checksum))
                .findFirst();
    }

    private static List<String> names(
            Optional<Topic> topic, Optional<Roadmap> roadmap, ResourceFilter filter, LookupCopy copy) {
        List<String> names = new ArrayList<>();
        topic.ifPresent(about -> names.add(about.name()));
        filter.format().ifPresent(format -> names.add(copy.format(format)));
        filter.cost().ifPresent(cost -> names.add(copy.cost(cost)));
        roadmap.ifPresent(of -> names.add(of.title()));
        return names;
    }
}
