package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B\u200D", "\u00AD", "\u3164\u3164", "\u202E", "\u2800", "\u0301\u0301"})
    void invisibleNameIsReplaced(String name) {
        assertThat(DisplayName.of(name, Locale.ENGLISH)).isEqualTo("someone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ada", "機械", "Nguyễn", "สมชาย", "👩‍👩‍👧‍👦", "."})
    void visibleNameStays(String name) {
        assertThat(DisplayName.of(name, Locale.ENGLISH)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"\u202EAda, Ada", "Ada\u2067 Lovelace, Ada Lovelace", "'A\nda', Ada"})
    void aNameDoesNotTurnTheTextAfterItAround(String name, String shown) {
        assertThat(DisplayName.of(name, Locale.ENGLISH)).isEqualTo(shown);
    }

    @Test
    void aStackOfMarksIsCutDown() {
        assertThat(DisplayName.of("x" + "\u0301".repeat(300) + "y", Locale.ENGLISH))
                .isEqualTo("x" + "\u0301".repeat(4) + "y");
    }

    @Test
    void longNameIsClipped() {
        assertThat(DisplayName.of("a".repeat(5_000), Locale.ENGLISH)).isEqualTo("a".repeat(31) + "…");
    }
}
