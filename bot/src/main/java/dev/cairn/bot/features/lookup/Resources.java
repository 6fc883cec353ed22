package dev.cairn.bot.features.lookup;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
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

/** The resources that pass a filter, page by page. */
final class Resources {
    private static final Pagination.Limits ROOM = new Pagination.Limits(3_600, 8);

    private final Curriculum curriculum;
    private final Coverage coverage;

    Resources(Curriculum curriculum, Coverage coverage) {
        this.curriculum = curriculum;
        this.coverage = coverage;
    }

    Card page(LearnerId learner, ResourceFilter filter) {
        Optional<Topic> topic = filter.topic().flatMap(this::topic);
        Optional<Roadmap> roadmap = filter.roadmap().flatMap(this::roadmap);
        String words = words(topic, roadmap, filter);
        List<Resource> passing = passing(topic, roadmap, filter);
        if (passing.isEmpty()) {
            throw new UserError(LookupCopy.noResources(words));
        }
        List<String> lines = passing.stream()
                .map(resource -> "- " + LookupCopy.inLine(resource))
                .toList();
        Pagination pages = Pagination.of(ROOM, lines, filter.page());
        return Card.in(Card.Tone.NEUTRAL)
                .text(LookupCopy.resourcesHeading(words, passing.size()) + pages.position())
                .text(pages.text())
                .buttons(pages.buttons(page -> CustomId.forOwner(
                        LookupActions.PAGE, learner, filter.at(page).encoded())))
                .build();
    }

    private List<Resource> passing(Optional<Topic> topic, Optional<Roadmap> roadmap, ResourceFilter filter) {
        List<Resource> candidates =
                topic.map(about -> coverage.resources(about.id())).orElseGet(curriculum::resources);
        Optional<Set<ResourceId>> ofRoadmap = roadmap.map(Resources::resources);
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
                .filter(topic -> ResourceFilter.checksum(topic.id().value()).equals(checksum))
                .findFirst();
    }

    private Optional<Roadmap> roadmap(String checksum) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> ResourceFilter.checksum(roadmap.id().value()).equals(checksum))
                .findFirst();
    }

    private static String words(Optional<Topic> topic, Optional<Roadmap> roadmap, ResourceFilter filter) {
        List<String> words = new ArrayList<>();
        topic.ifPresent(about -> words.add(about.name()));
        filter.format().ifPresent(format -> words.add(LookupCopy.words(format)));
        filter.cost().ifPresent(cost -> words.add(LookupCopy.words(cost)));
        roadmap.ifPresent(of -> words.add(of.title()));
        return String.join(", ", words);
    }
}
