package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontRunsTest {
    private static Font inter;

    @BeforeAll
    static void load() {
        inter = Typeface.load().font(Typeface.Weight.REGULAR, 20);
    }

    @ParameterizedTest
    @CsvSource({
        "機械学習 · تعلم · Машинное, Машинное",
        "Part · 学習 · Машинное, Part · Машинное",
        "Deep Learning (深層学習), Deep Learning",
        "学: Intro, Intro",
        "A/B – 学, A/B",
        "C--, C--",
        "学習, ''",
        "学 · 習 · 1, 1",
    })
    void lettersThatNoFontDrawsLeaveNoSeparatorsBehind(String text, String drawn) {
        List<Line.Run> runs = new FontRuns(inter, letter -> Optional.empty()).of(text);

        assertThat(new Line(runs).text()).isEqualTo(drawn);
    }

    @Test
    void eachScriptIsDrawnInAFontThatHasIt() {
        Font other = new Font("Other", Font.PLAIN, 20) {
            private static final long serialVersionUID = 1L;

            @Override
            public int canDisplayUpTo(String text) {
                return text.codePoints().allMatch(point -> point == ' ' || point > 0x3000) ? -1 : 0;
            }
        };

        List<Line.Run> runs = new FontRuns(
                        inter, letter -> Optional.of(other).filter(font -> font.canDisplayUpTo(letter) < 0))
                .of("Kim 田中 さ, Дмитрий");

        assertThat(runs)
                .containsExactly(
                        new Line.Run("Kim ", inter), new Line.Run("田中 さ", other), new Line.Run(", Дмитрий", inter));
    }
}
