package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PaginationTest {
    private static final List<String> LINES =
            IntStream.range(0, 10).mapToObj(i -> "line " + i).toList();

    @Test
    void shortListIsOnePageWithoutPageNumber() {
        Pagination pages = Pagination.of(1_000, LINES, 0);

        assertThat(pages.text().lines()).containsExactlyElementsOf(LINES);
        assertThat(pages.position(Locale.ENGLISH)).isEmpty();
        assertThat(pages.buttons(Locale.ENGLISH, page -> CustomId.forAnyone("turn")))
                .isEmpty();
    }

    @Test
    void everyLineIsWholeOnOnePage() {
        for (int most = 6; most < 80; most++) {
            Pagination pages = Pagination.of(most, LINES, 0);
            int room = most;

            assertThat(pages.texts()).allMatch(text -> text.length() <= room);
            assertThat(pages.texts().stream().flatMap(String::lines)).containsExactlyElementsOf(LINES);
        }
    }

    @Test
    void pageKeepsItsLineLimit() {
        assertThat(Pagination.of(new Pagination.Limits(1_000, 4), LINES, 0).texts())
                .extracting(text -> text.lines().count())
                .containsExactly(4L, 4L, 2L);
    }

    @Test
    void lineLongerThanAPageIsClipped() {
        assertThat(Pagination.of(5, List.of("too long"), 0).texts()).containsExactly("too…");
    }

    @Test
    void buttonsLeadToTheNeighborsAndAMissingPageMeansTheLast() {
        Pagination middle = Pagination.of(new Pagination.Limits(1_000, 4), LINES, 1);
        assertThat(middle.position(Locale.ENGLISH)).isEqualTo("\n-# page 2 of 3");
        assertThat(middle.buttons(Locale.ENGLISH, page -> CustomId.forAnyone("turn", Integer.toString(page))))
                .containsExactly(
                        Button.secondary("Previous", CustomId.forAnyone("turn", "0")),
                        Button.secondary("Next", CustomId.forAnyone("turn", "2")));
        assertThat(Pagination.of(new Pagination.Limits(1_000, 4), LINES, 9_999).index())
                .isEqualTo(2);
    }
}
