package dev.cairn.bot.interaction.card;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClipTest {
    @Test
    void shortTextIsUnchanged() {
        assertThat(Clip.to(5, "cairn")).isEqualTo("cairn");
    }

    @Test
    void longTextEndsInAnEllipsis() {
        assertThat(Clip.to(5, "cairns")).isEqualTo("cair…");
        assertThat(Clip.to(5, "two words")).isEqualTo("two…");
        assertThat(Clip.to(9, "one, two, three")).isEqualTo("one, two…");
        assertThat(Clip.to(5, "abc… and more")).isEqualTo("abc…");
    }

    @Test
    void proseEndsAfterAWholeWord() {
        assertThat(Clip.toWord(18, "from zero, with programming")).isEqualTo("from zero, with…");
        assertThat(Clip.toWord(16, "from zero, with programming")).isEqualTo("from zero, with…");
        assertThat(Clip.toWord(15, "from zero, with programming")).isEqualTo("from zero…");
        assertThat(Clip.toWord(5, "programming")).isEqualTo("prog…");
        assertThat(Clip.toWord(11, "programming")).isEqualTo("programming");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void clippedTextSplitsNoSurrogatePairAndKeepsTheLimit(int limit) {
        String clipped = Clip.to(limit, "a🪨🪨b🪨🪨🪨");

        assertThat(clipped.length()).isLessThanOrEqualTo(limit);
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(clipped)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 11, 12})
    void joinedEmojiAreKeptWholeOrLeftOut(int limit) {
        assertThat(Clip.to(limit, "x👩‍👩‍👧‍👦👩‍👩‍👧‍👦")).isEqualTo("x…");
    }

    @Test
    void combiningMarksStayWithTheirLetter() {
        assertThat(Clip.to(4, "abe\u0301cd")).isEqualTo("ab…");
    }
}
