package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Standing;
import dev.cairn.curriculum.path.StudyMaterials;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.testkit.CardLimits;
import dev.cairn.testkit.LargeCurriculum;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Checks that Discord accepts the lookup cards for everything in a curriculum of extremes. */
final class LookupCardLimitsTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension(LargeCurriculum.curriculum());

    private static final Curriculum CURRICULUM = LargeCurriculum.curriculum();
    private static final LookupCopy COPY = new EnglishLookupCopy();
    private static final long LONGEST_OWNER = 9_223_372_036_854_775_807L;
    private static final LearnerId OWNER = new LearnerId(LONGEST_OWNER);
    private static final Viewer VIEWER = new Viewer(OWNER, Locale.ENGLISH);

    private static final Request REQUEST = new Request(
            new InteractionId(1),
            new Invoker(OWNER, "Ada"),
            Locale.ENGLISH,
            new InteractionContext.Private(),
            Instant.EPOCH);

    private final Coverage coverage = new Coverage(CURRICULUM, new StudyMaterials(CURRICULUM));
    private final LookupCards cards = new LookupCards(coverage);

    @Test
    void everyTopicCardKeepsDiscordsLimits() {
        TopicCards topics = new TopicCards(
                coverage,
                new Pathfinder(CURRICULUM),
                (request, units) -> Optional.of("-# More than 10 others here are on this."));
        for (Topic topic : CURRICULUM.topics()) {
            CardLimits.assertWithinLimits(topics.topic(REQUEST, topic, Standing.NOTHING));
        }
    }

    @Test
    void everyTopicLeadsToAUnitACollectionOrAResource() {
        assertThat(CURRICULUM.topics().stream()
                        .filter(topic -> coverage.units(topic.id()).isEmpty()
                                && coverage.collections(topic.id()).isEmpty()
                                && coverage.resources(topic.id()).isEmpty())
                        .map(Topic::id))
                .isEmpty();
    }

    @Test
    void everyResourceCardKeepsDiscordsLimits() {
        for (Resource resource : CURRICULUM.resources()) {
            List<Topic> about = resource.topics().stream()
                    .flatMap(topic -> CURRICULUM.topic(topic).stream())
                    .toList();
            CardLimits.assertWithinLimits(cards.resource(VIEWER, resource, about));
        }
    }

    @Test
    void everySearchResultCanBeOpened() {
        LookupUser user = new LookupUser(LOOKUP, LONGEST_OWNER);
        CustomId select = CustomId.forOwner(LookupActions.OPEN, OWNER);
        SearchEntries.of(CURRICULUM).stream()
                .map(Entry::value)
                .map(result -> ResultRef.of(result).encode())
                .distinct()
                .forEach(key -> assertThat(user.chooses(select, key)).as(key).isNotNull());
    }

    @Test
    void resultsWithTheLongestNamesKeepDiscordsLimits() {
        List<SearchResult> longestFirst = SearchEntries.of(CURRICULUM).stream()
                .map(Entry::value)
                .sorted((one, other) ->
                        COPY.inResults(other).length() - COPY.inResults(one).length())
                .limit(10)
                .toList();
        CardLimits.assertWithinLimits(cards.results(VIEWER, "*".repeat(4_000), longestFirst));
        SearchEntries.of(CURRICULUM)
                .forEach(entry ->
                        CardLimits.assertWithinLimits(cards.results(VIEWER, entry.name(), List.of(entry.value()))));
    }

    @Test
    void everyResourcePageKeepsDiscordsLimits() {
        ResourcePages resources = new ResourcePages(new FilteredResources(CURRICULUM, coverage), new NoShelf());
        for (Roadmap roadmap : CURRICULUM.roadmaps()) {
            Optional<String> of = Optional.of(Checksum.of(roadmap.id().value()));
            formats()
                    .forEach(format ->
                            pages(resources, new ResourceFilter(Optional.empty(), format, Optional.empty(), of, 0)));
        }
        for (Topic topic : CURRICULUM.topics()) {
            Optional<String> about = Optional.of(Checksum.of(topic.id().value()));
            pages(resources, new ResourceFilter(about, Optional.empty(), Optional.empty(), Optional.empty(), 0));
        }
        formats()
                .forEach(format -> pages(
                        resources,
                        new ResourceFilter(Optional.empty(), format, Optional.empty(), Optional.empty(), 0)));
    }

    private static Stream<Optional<Resource.Format>> formats() {
        return Stream.concat(
                Stream.of(Optional.empty()), Stream.of(Resource.Format.values()).map(Optional::of));
    }

    private static void pages(ResourcePages resources, ResourceFilter filter) {
        Card page = resources.page(VIEWER, filter);
        CardLimits.assertWithinLimits(page);
        if (LookupUser.labels(page).contains("Next")) {
            CardLimits.assertWithinLimits(resources.page(VIEWER, filter.at(1)));
            CardLimits.assertWithinLimits(resources.page(VIEWER, filter.at(999)));
        }
    }

    @Test
    void everyTopicAndEveryRoadmapHasItsOwnChecksum() {
        assertThat(CURRICULUM.topics().stream()
                        .map(topic -> Checksum.of(topic.id().value())))
                .doesNotHaveDuplicates();
        assertThat(CURRICULUM.roadmaps().stream()
                        .map(roadmap -> Checksum.of(roadmap.id().value())))
                .doesNotHaveDuplicates();
    }
}
