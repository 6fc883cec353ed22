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

/** What is offered while one types an idea or a roadmap. */
final class LookupSuggestionsTest {
    @RegisterExtension
    static final LookupExtension DESK = new LookupExtension();

    private static final String PATH = "ml-engineering-learning-path";

    @ParameterizedTest
    @CsvSource({"topic, name", "resources, topic"})
    void withNothingTypedTheIdeasOfWhatIsUnlockedComeFirst(String command, String option) {
        Visitor grace = DESK.follower(PATH);
        assertThat(grace.offered(command, option, ""))
                .startsWith("Linear Algebra", "Vector Spaces", "Matrix Operations")
                .hasSize(OptionSpec.MAX_CHOICES)
                .doesNotHaveDuplicates();
        assertThat(grace.offered(command, option, "   ")).startsWith("Linear Algebra");
        grace.uses("done", "unit", "mit-18-06-linear-algebra");
        assertThat(grace.offered(command, option, "")).startsWith("Probability");
    }

    @ParameterizedTest
    @CsvSource({"topic, name", "resources, topic"})
    void ofWhatIsTypedTheIdeasAtHandComeFirst(String command, String option) {
        assertThat(DESK.newcomer().offered(command, option, "matrix")).startsWith("Matrices");
        assertThat(DESK.follower(PATH).offered(command, option, "matrix ")).startsWith("Matrix Operations");
    }

    @Test
    void oneWhoFollowsNothingIsOfferedTheIdeasInTheirOrder() {
        assertThat(DESK.newcomer().offered("topic", "name", ""))
                .containsExactlyElementsOf(LookupExtension.CURRICULUM.topics().stream()
                        .limit(OptionSpec.MAX_CHOICES)
                        .map(Topic::name)
                        .toList());
    }

    @Test
    void theRoadmapOneFollowsComesFirst() {
        for (var roadmap : LookupExtension.CURRICULUM.roadmaps()) {
            Visitor grace = DESK.follower(roadmap.id().value());
            assertThat(grace.offered("resources", "roadmap", "")).startsWith(roadmap.title());
        }
    }

    @Test
    void whatIsOfferedIsAccepted() {
        Visitor grace = DESK.follower(PATH);
        for (String typed : List.of("", "c", "net", "lerning", "gru")) {
            for (Choice topic : grace.choices("topic", "name", typed)) {
                assertThat(Visitor.text(grace.uses("topic", "name", topic.value())))
                        .startsWith("### " + topic.name());
            }
        }
    }

    @Test
    void neverAreMoreThanDiscordShowsOffered() {
        Visitor grace = DESK.follower("master-curriculum");
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
