package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests where a server's own links stand among what {@code /find} finds. */
class LibraryInSearchTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @Test
    void ownLinkStandsFirstWhereItMatchesBestAndLastElsewhere() {
        Learner ada = CAIRN.newcomer("Ada");
        ada.uses(
                "library add",
                Map.of(
                        "link",
                        "https://example.com/a",
                        "title",
                        "Backpropagation by paper plane",
                        "topic",
                        "calculus"));
        String title = "Backpropagation by paper plane";

        assertThat(ada.uses("find", "query", title).text().lines().skip(1).findFirst())
                .hasValueSatisfying(line -> assertThat(line).contains("From this server"));
        assertThat(ada.uses("find", "query", "backpropagation").text().lines().skip(1))
                .first()
                .asString()
                .doesNotContain("From this server");
        assertThat(ada.uses("find", "query", "backpropagation").text()).contains("From this server", title);
    }
}
