package dev.cairn.bot.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.interaction.card.Select.Entry;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests the limits of buttons, selects, choices and modals. */
class PartsTest {
    private static final CustomId ID = CustomId.forAnyone("pick");

    @Test
    void longLabelsAreClippedToWhatDiscordTakes() {
        String longWords = "w".repeat(300);

        assertThat(Button.primary(longWords, ID).label()).hasSize(80);
        assertThat(new Choice(longWords, "v").name()).hasSize(100);
        assertThat(Entry.of(longWords, "v").label()).hasSize(100);
        assertThat(Select.one(ID, longWords, entries(1)).placeholder()).hasSize(150);
        assertThat(new Modal(ID, longWords, List.of(pick("field"))).title()).hasSize(45);
        assertThat(pick(longWords).label()).hasSize(45);
        assertThat(pick("field").hint())
                .hasValueSatisfying(hint -> assertThat(hint).hasSize(100));
    }

    @Test
    void blankLabelsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Button.primary(" ", ID));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice("", "v"));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("", "v"));
    }

    @Test
    void valuesAreRefusedRatherThanClipped() {
        assertThat(new Choice("n", "v".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice("n", "v".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice("n", ""));
        assertThat(Entry.of("n", "v".repeat(100)).value()).hasSize(100);
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("n", "v".repeat(101)));
        assertThatIllegalArgumentException().isThrownBy(() -> Entry.of("n", ""));
    }

    @Test
    void aSelectHasOneToTwentyFiveEntries() {
        assertThat(Select.any(ID, "p", entries(25)).max()).isEqualTo(25);
        assertThatIllegalArgumentException().isThrownBy(() -> Select.any(ID, "p", entries(26)));
        assertThatIllegalArgumentException().isThrownBy(() -> Select.any(ID, "p", List.of()));
    }

    @Test
    void selectCannotRequireMoreEntriesThanItHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Select(ID, "p", entries(2), 0, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Select(ID, "p", entries(2), 2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Select(ID, "p", entries(2), 0, 0));
    }

    @Test
    void theEntriesOfASelectDiffer() {
        List<Entry> alike = List.of(Entry.of("one", "v"), Entry.of("two", "v"));

        assertThatIllegalArgumentException().isThrownBy(() -> Select.any(ID, "p", alike));
    }

    @Test
    void aModalHasOneToFiveFieldsOfDifferentNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Modal(ID, "t", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Modal(
                        ID,
                        "t",
                        IntStream.range(0, 6)
                                .<Modal.Field>mapToObj(number -> pick("f" + number))
                                .toList()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Modal(ID, "t", List.of(pick("f"), pick("f"))));
    }

    @Test
    void aLinkLeadsToAPageWithAnAddressDiscordTakes() {
        assertThat(link("https://e.org/" + "p".repeat(498)).url().toString()).hasSize(512);
        assertThatIllegalArgumentException().isThrownBy(() -> link("https://e.org/" + "p".repeat(499)));
        assertThatIllegalArgumentException().isThrownBy(() -> link("javascript:alert(1)"));
        assertThatIllegalArgumentException().isThrownBy(() -> link("/relative"));
    }

    private static Button.Link link(String url) {
        return new Button.Link("Open", URI.create(url));
    }

    private static Modal.SelectField pick(String name) {
        return new Modal.SelectField(name, name, Optional.of("h".repeat(300)), "Pick one", entries(1));
    }

    private static List<Entry> entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> Entry.of("entry", "v" + number))
                .toList();
    }
}
