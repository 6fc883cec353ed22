package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.curriculum.Topic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the suggestions for topics and roadmaps. */
final class LookupSuggestionsTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension();

    private static final String PATH = "ml-engineering-learning-path";

    @ParameterizedTest
    @CsvSource({"topic, name", "resources, topic"})
    void unlockedTopicsComeFirstWhenNothingIsTyped(String command, String option) {
        LookupUser grace = LOOKUP.follower(PATH);
        assertThat(grace.suggested(command, option, ""))
                .startsWith("Linear Algebra", "Vector Spaces", "Matrix Operations")
                .hasSize(OptionSpec.MAX_CHOICES)
                .doesNotHaveDuplicates();
        assertThat(grace.suggested(command, option, "   ")).startsWith("Linear Algebra");
        grace.presses(grace.uses("done", "unit", "mit-18-06-linear-algebra"), "The whole course");
        assertThat(grace.suggested(command, option, "")).startsWith("Probability");
    }

    @ParameterizedTest
    @CsvSource({"topic, name", "resources, topic"})
    void topicsOfTheActiveRoadmapComeFirst(String command, String option) {
        assertThat(LOOKUP.newcomer().suggested(command, option, "matrix")).startsWith("Matrices");
        assertThat(LOOKUP.follower(PATH).suggested(command, option, "matrix ")).startsWith("Matrix Operations");
    }

    @Test
    void aNewcomerIsSuggestedTopicsInTheCurriculumsOrder() {
        assertThat(LOOKUP.newcomer().suggested("topic", "name", ""))
                .containsExactlyElementsOf(LookupExtension.CURRICULUM.topics().stream()
                        .limit(OptionSpec.MAX_CHOICES)
                        .map(Topic::name)
                        .toList());
    }

    @Test
    void theActiveRoadmapComesFirst() {
        for (var roadmap : LookupExtension.CURRICULUM.roadmaps()) {
            LookupUser grace = LOOKUP.follower(roadmap.id().value());
            assertThat(grace.suggested("resources", "roadmap", "")).startsWith(roadmap.title());
        }
    }

    @Test
    void everySuggestionIsAccepted() {
        LookupUser grace = LOOKUP.follower(PATH);
        for (String typed : List.of("", "c", "net", "lerning", "gru")) {
            for (Choice topic : grace.choices("topic", "name", typed)) {
                assertThat(LookupUser.text(grace.uses("topic", "name", topic.value())))
                        .startsWith("### " + topic.name());
            }
        }
    }

    @Test
    void aSearchForWhatWasTypedIsSuggestedFirstUnlessItIsAName() {
        LookupUser grace = LOOKUP.newcomer();
        assertThat(grace.choices("find", "query", " kv cache ").get(0))
                .isEqualTo(new Choice("Search for “kv cache”", "kv cache"));
        assertThat(grace.choices("find", "query", "attention").get(0).value()).isEqualTo("Attention");
        assertThat(grace.choices("find", "query", "x".repeat(101)))
                .noneMatch(choice -> choice.value().startsWith("xx"));
        assertThat(grace.choices("find", "query", "e")).hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
    }

    @Test
    void suggestionsKeepDiscordsLimits() {
        LookupUser grace = LOOKUP.follower("master-curriculum");
        for (char letter = 'a'; letter <= 'z'; letter++) {
            for (Choice choice : grace.choices("topic", "name", String.valueOf(letter))) {
                assertThat(choice.name()).hasSizeBetween(1, 100);
                assertThat(choice.value()).hasSizeBetween(1, 100);
            }
            assertThat(grace.choices("topic", "name", String.valueOf(letter)))
                    .hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
            assertThat(grace.choices("done", "unit", String.valueOf(letter)))
                    .hasSizeLessThanOrEqualTo(OptionSpec.MAX_CHOICES);
        }
    }
}
