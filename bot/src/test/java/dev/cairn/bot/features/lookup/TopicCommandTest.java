package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@code /topic}. */
final class TopicCommandTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension();

    private static final String PATH = "ml-engineering-learning-path";
    private static final String PATH_TITLE = "Machine Learning Engineering Learning Path";

    @ParameterizedTest
    @ValueSource(strings = {"Backpropagation", "backpropagation", "backprop", "bakpropagaton", "BACK PROPAGATION"})
    void aTopicIsFoundByItsNameASynonymOrSomethingNear(String typed) {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", typed)))
                .startsWith("### Backpropagation\n")
                .contains("also: backprop")
                .contains("**Before this**");
    }

    @Test
    void aTopicThatNeedsNothingSaysNothingOfIt() {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "Algebra")))
                .doesNotContain("Before this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"C++", "c++", "cpp", "c plus plus"})
    void languagesWhoseNamesDifferByASignAreDistinguished(String typed) {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", typed)))
                .startsWith("### C++\n");
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "c")))
                .startsWith("### C\n");
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "C#")))
                .startsWith("### Low-Latency Languages\n");
    }

    @Test
    void anUnknownTopicIsRefusedWithAdvice() {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "qqqqzzzz")))
                .startsWith("No topic called “qqqqzzzz”")
                .contains("/find");
    }

    @Test
    void theCardListsCoveringUnitsAndGoodResources() {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "linear algebra")))
                .contains("**" + PATH_TITLE + "**\n○ MIT 18.06: Linear Algebra")
                .contains("**Machine Learning Mastery Roadmap**\n○ Linear Algebra")
                .contains("**Learn it from**")
                .contains("Khan Academy: Linear Algebra");
    }

    @Test
    void aTopicWithoutAUnitListsTheCollectionsThatNameIt() {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("topic", "name", "tensorrt")))
                .contains("No roadmap has a unit just on this")
                .contains("**Machine Learning Road Map** lists it under Job Skills and Where to Learn Them.");
    }

    @Test
    void unitsShowTheLearnersMarks() {
        LookupUser grace = LOOKUP.follower(PATH);
        Card open =
                grace.chooses(grace.uses("topic", "name", "linear algebra"), "MIT 18.06: Linear Algebra", PATH_TITLE);
        grace.presses(grace.presses(open, "More"), "Start");
        assertThat(LookupUser.text(grace.uses("topic", "name", "linear algebra")))
                .contains("▸ MIT 18.06: Linear Algebra");
        grace.presses(grace.uses("done", "unit", "mit-18-06-linear-algebra"), "The whole course");
        assertThat(LookupUser.text(grace.uses("topic", "name", "linear algebra")))
                .contains("✓ MIT 18.06: Linear Algebra");
        grace.uses("skip", Map.of("unit", "linear-algebra-mm", "why", "known"));
        assertThat(LookupUser.text(grace.uses("topic", "name", "linear algebra")))
                .contains("– Linear Algebra");
    }

    @Test
    void buttonsLeadToDependentAndNeededTopics() {
        LookupUser grace = LOOKUP.newcomer();
        Card card = grace.uses("topic", "name", "singular value decomposition");
        assertThat(LookupUser.labels(card)).contains("Principal Component Analysis", "Eigenvalues and Eigenvectors");
        assertThat(LookupUser.text(grace.presses(card, "Principal Component Analysis")))
                .startsWith("### Principal Component Analysis");
        assertThat(LookupUser.text(grace.presses(card, "Eigenvalues and Eigenvectors")))
                .startsWith("### Eigenvalues and Eigenvectors");
    }

    @Test
    void theSelectOpensLockedOpenAndSettledUnits() {
        LookupUser grace = LOOKUP.follower(PATH);
        Card card = grace.uses("topic", "name", "support vector machines");
        Card locked = grace.chooses(card, "Stanford CS229: Machine Learning", PATH_TITLE);
        assertThat(LookupUser.text(locked))
                .contains("**Not open yet.** You’ll need **Linear Algebra (18.06)** and **Probability (CS109)** first");
        assertThat(LookupUser.labels(locked)).contains("What’s next", "Done", "I know this", "Share");
        grace.presses(grace.uses("done", "unit", "mit-18-06-linear-algebra"), "The whole course");
        grace.presses(grace.uses("done", "unit", "stanford-cs109-probability"), "The whole course");
        Card open = grace.chooses(card, "Stanford CS229: Machine Learning", PATH_TITLE);
        assertThat(LookupUser.text(open)).contains("**Today: ").contains("**Why this one:**");
        assertThat(LookupUser.labels(open)).contains("Focus 25 min", "Done");
        grace.presses(grace.uses("done", "unit", "stanford-cs229-machine-learning"), "The whole course");
        Card settled = grace.chooses(card, "Stanford CS229: Machine Learning", PATH_TITLE);
        assertThat(LookupUser.text(settled)).contains("You’ve finished this one.");
        assertThat(LookupUser.labels(settled)).containsExactly("Open lectures", "What’s next", "Share", "Back");
    }

    @Test
    void aForgedTopicOrUnitIsAStaleButton() {
        LookupUser grace = LOOKUP.newcomer();
        for (CustomId forged : new CustomId[] {
            CustomId.forOwner(LookupActions.TOPIC, grace.id(), "no-such-topic"),
            CustomId.forOwner(LookupActions.TOPIC, grace.id(), ""),
            CustomId.forOwner(LookupActions.TOPIC, grace.id())
        }) {
            assertThatThrownBy(() -> grace.presses(forged)).isInstanceOf(UserError.class);
        }
        Card card = grace.uses("topic", "name", "gru");
        assertThatThrownBy(() -> grace.chooses(LookupUser.select(card).id(), "no-such-unit"))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no longer leads anywhere");
    }
}
