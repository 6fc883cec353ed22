package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.TextFitter.Line;
import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitterTest {
    private static final Style WIDE = Style.of(Weight.SEMI_BOLD, 20, 1_000);

    private final TextFitter lettering = new TextFitter(Typeface.load());

    @ParameterizedTest
    @CsvSource({
        "Lena, Lena",
        "Zoë Łukasiewicz, Zoë Łukasiewicz",
        "Νίκος Дмитрий, Νίκος Дмитрий",
        "Nguyễn, Nguyễn",
        "Lena 🎉🔥, Lena",
        "👩🏽‍🚀, somebody",
        "🇩🇪 ★, somebody",
        "'  a \t b ', a b",
        "'\u202Eevil\u202C', evil",
        "Kim\uDBFF\uDFFF\u0378, Kim",
    })
    void whatTheFontHasIsWritten(String name, String written) {
        assertThat(lettering.fit(name, WIDE, "somebody").text()).isEqualTo(written);
    }

    @Test
    void aLetterBearsTwoMarksAndNoTower() {
        assertThat(lettering.fit("x\u0302\u0301\u0300\u0300o", WIDE, "somebody").text())
                .isEqualTo("x\u0302\u0301o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中さくら", "مريم", "שרה", "สมชาย", "अनिल", "Kim 田中", "ᚠᚢᚦ", "\uD83D", "", "\u200B"})
    void nothingIsEverDrawnAsABox(String name) {
        Line line = lettering.fit(name, WIDE, "somebody");

        assertThat(line.text()).isNotBlank();
        assertThat(line.font().canDisplayUpTo(line.text())).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 57, 130})
    void aLongNameIsCutToItsPlace(double width) {
        Line line = lettering.fit("Maximiliane-Alexandra", Style.of(Weight.SEMI_BOLD, 20, width), "somebody");

        assertThat(line.width()).isLessThanOrEqualTo(width);
        assertThat(line.text()).endsWith("…");
    }

    @Test
    void aNameShrinksBeforeItIsCut() {
        Line line = lettering.fit("Maximiliane", new Style(Weight.SEMI_BOLD, 20, 10, 100), "somebody");

        assertThat(line.text()).isEqualTo("Maximiliane");
        assertThat(line.width()).isLessThanOrEqualTo(100);
        assertThat(line.font().getSize2D()).isBetween(10f, 20f);
    }

    @Test
    void theCutIsNeverInsideALetter() {
        Line line = lettering.fit("e\u0323\u0302".repeat(40), Style.of(Weight.REGULAR, 20, 100), "somebody");

        assertThat(line.text()).matches("(ệ)+…");
    }
}
