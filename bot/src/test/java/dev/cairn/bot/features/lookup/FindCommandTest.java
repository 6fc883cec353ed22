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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that {@code /find} finds each kind of result, names its kind, and opens it. */
final class FindCommandTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bakpropagation            | Backpropagation                              | topic                                    | Computes the slope
            cs109                     | Stanford CS109: Probability for Computer Scientists | Machine Learning Engineering         | **Today:
            building dockerfiles      | Building Dockerfiles for ML Applications     | in Containerization                 | ### 16.3 Containerization (Docker)
            ilustrated transformer    | The Illustrated Transformer                  | article                                  | https://jalammar.github.io
            free gpus                 | Free GPUs for Training                       | list on Machine Learning Road Map        | Google Colab
            newsletters               | Blogs/Newsletters                            | list on Machine Learning Road Map        | Ahead of AI
            job skills                | Job Skills and Where to Learn Them           | list on Machine Learning Road Map        | TensorRT
            communities               | Communities                                  | list on Machine Learning Engineering     | r/MachineLearning
            months 4-7                | Months 4-7                                   | Recommended Learning Path, Machine       | ### Recommended Learning Path
            advice                    | Tips                                         | from Machine Learning               | ### Tips
            tutorial hell             | Stay out of tutorial hell: build projects nobody has laid out for you. | from Machine Learning Mastery | Stay out of tutorial hell
            """)
    void aResultOfEachKindIsFoundAndOpened(String query, String name, String kind, String opened) {
        LookupUser grace = LOOKUP.newcomer();
        Card found = grace.uses("find", "query", query);
        assertThat(LookupUser.text(found)).contains("for “" + query + "”").contains(name);
        assertThat(LookupUser.text(grace.chooses(found, name, kind))).contains(opened);
    }

    @Test
    void aStepOpensTheUnitItBelongsTo() {
        LookupUser grace = LOOKUP.newcomer();
        Card found = grace.uses("find", "query", "study winning solutions");
        assertThat(LookupUser.text(grace.chooses(found, "Study winning solutions", "in Kaggle Competitions")))
                .startsWith("### 7.2 Kaggle Competitions");
    }

    @Test
    void aResourceLeadsToWhatItIsAbout() {
        LookupUser grace = LOOKUP.newcomer();
        Card resource = grace.chooses(grace.uses("find", "query", "david silver rl"), "David Silver’s RL Course", "");
        assertThat(LookupUser.text(resource))
                .startsWith("### David Silver’s RL Course")
                .contains("course");
        assertThat(LookupUser.text(grace.presses(resource, "Reinforcement Learning")))
                .startsWith("### Reinforcement Learning");
    }

    @Test
    void aQueryWithoutResultsIsRefusedWithAdvice() {
        assertThat(LOOKUP.newcomer().refusal("find", Map.of("query", "qqqqzzzz")))
                .startsWith("I couldn’t find anything for “qqqqzzzz”")
                .contains("Try");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "t", "t:", "t:nothing", "u:nothing", "r:nothing", "c:nothing", "a:nothing", "x:y", "::::"})
    void aForgedChoiceIsAStaleButton(String key) {
        LookupUser grace = LOOKUP.newcomer();
        assertThatThrownBy(() -> grace.chooses(CustomId.forOwner(LookupActions.OPEN, grace.id()), key))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("no longer leads anywhere");
    }

    @Test
    void aSelectWithoutAChoiceIsAStaleButton() {
        LookupUser grace = LOOKUP.newcomer();
        assertThatThrownBy(() -> grace.presses(CustomId.forOwner(LookupActions.OPEN, grace.id())))
                .isInstanceOf(UserError.class);
    }
}
