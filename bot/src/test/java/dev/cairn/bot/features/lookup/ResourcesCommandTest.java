package dev.cairn.bot.features.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@code /resources}. */
final class ResourcesCommandTest {
    @RegisterExtension
    static final LookupExtension LOOKUP = new LookupExtension();

    @Test
    void thePagesWithoutAFilterShowAllResources() {
        LookupUser grace = LOOKUP.newcomer();
        int all = LookupExtension.CURRICULUM.resources().size();
        Card page = grace.uses("resources", Map.of());
        Set<String> seen = new HashSet<>(lines(page));
        assertThat(LookupUser.text(page)).contains("### " + all + " resources").contains("page 1 of ");
        assertThat(LookupUser.labels(page)).containsExactly("Next");
        while (LookupUser.labels(page).contains("Next")) {
            page = grace.presses(page, "Next");
            assertThat(LookupUser.labels(page)).startsWith("Previous");
            seen.addAll(lines(page));
        }
        assertThat(seen).hasSize(all);
        assertThat(LookupUser.text(grace.presses(page, "Previous"))).contains("### " + all + " resources");
    }

    private static Set<String> lines(Card card) {
        return new HashSet<>(LookupUser.text(card)
                .lines()
                .filter(line -> line.startsWith("- "))
                .toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            topic   | backprop                | : Backpropagation   | Backpropagation Visualization
            format  | BOOK                    | : book              | Pro Git
            format  | newsletter              | : newsletter        | Ahead of AI
            cost    | FREE                    | : free              | 3Blue1Brown
            roadmap | machine learning mastery | : Machine Learning Mastery Roadmap | Khan Academy
            """)
    void eachFilterIsNamedInTheHeading(String option, String value, String heading, String one) {
        LookupUser grace = LOOKUP.newcomer();
        Card page = grace.uses("resources", option, value);
        StringBuilder all = new StringBuilder(LookupUser.text(page));
        assertThat(LookupUser.text(page).lines().findFirst().orElse("")).contains(heading);
        while (LookupUser.labels(page).contains("Next")) {
            page = grace.presses(page, "Next");
            assertThat(LookupUser.text(page).lines().findFirst().orElse("")).contains(heading);
            all.append(LookupUser.text(page));
        }
        assertThat(all).contains(one);
    }

    @Test
    void filtersAreCombined() {
        LookupUser grace = LOOKUP.newcomer();
        Card page = grace.uses("resources", Map.of("format", "BOOK", "roadmap", "ml-mastery"));
        assertThat(LookupUser.text(page))
                .contains(": book, Machine Learning Mastery Roadmap")
                .contains("Dive into Deep Learning")
                .doesNotContain("· course");
    }

    @Test
    void filtersWithoutResultShowWhatComesNearest() {
        assertThat(LookupUser.text(LOOKUP.newcomer().uses("resources", Map.of("topic", "gru", "format", "COMMUNITY"))))
                .contains("Nothing matches all of that, so here’s what matches without “community”.")
                .contains(": Gated Recurrent Units");
    }

    @Test
    void anUnknownTopicOrRoadmapIsRefused() {
        LookupUser grace = LOOKUP.newcomer();
        assertThat(grace.refusal("resources", Map.of("topic", "qqqqzzzz"))).contains("No topic called");
        assertThat(grace.refusal("resources", Map.of("roadmap", "qqqqzzzz"))).contains("no roadmap called");
    }

    @ParameterizedTest
    @CsvSource({
        "nosuch, NOSUCH, NOSUCH, nosuch, 0",
        "'', BOOK, '', '', 999",
        "'', '', '', '', -1",
        "'', '', '', '', 99999999999999",
        "'', '', '', '', abc",
        "'', '', '', '', ''",
        "'', '', '', '', '٣'"
    })
    void aForgedPageShowsAnExistingPage(String topic, String format, String cost, String roadmap, String page) {
        LookupUser grace = LOOKUP.newcomer();
        Card card =
                grace.presses(CustomId.forOwner(LookupActions.PAGE, grace.id(), topic, format, cost, roadmap, page));
        assertThat(lines(card)).isNotEmpty();
    }

    @Test
    void aForgedButtonWithoutAllArgumentsIsStale() {
        LookupUser grace = LOOKUP.newcomer();
        assertThatThrownBy(() -> grace.presses(CustomId.forOwner(LookupActions.PAGE, grace.id(), "", "")))
                .isInstanceOf(UserError.class);
    }
}
