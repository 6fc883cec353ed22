package dev.cairn.bot.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.drawing.TextFitter.Style;
import dev.cairn.bot.drawing.Typeface.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextFitterTest {
    private static final Style WIDE = Style.of(Weight.SEMI_BOLD, 20, 1_000);

    private final TextFitter textFitter = new TextFitter(Typeface.load());

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
    void lettersThatTheFontLacksAreLeftOut(String name, String written) {
        assertThat(textFitter.fit(name, WIDE, "somebody").text()).isEqualTo(written);
    }

    @Test
    void aLetterKeepsTwoCombiningMarksAtMost() {
        assertThat(textFitter
                        .fit("x\u0302\u0301\u0300\u0300o", WIDE, "somebody")
                        .text())
                .isEqualTo("x\u0302\u0301o");
    }

    @ParameterizedTest
    @ValueSource(strings = {"田中さくら", "مريم", "שרה", "สมชาย", "अनिल", "Kim 田中", "ᚠᚢᚦ", "\uD83D", "", "\u200B"})
    void everyTextIsWrittenInLettersThatItsFontCanDraw(String name) {
        Line line = textFitter.fit(name, WIDE, "somebody");

        assertThat(line.text()).isNotBlank();
        assertThat(line.runs()).allMatch(run -> run.font().canDisplayUpTo(run.text()) < 0);
    }

    @ParameterizedTest
    @ValueSource(doubles = {20, 57, 130})
    void aLongNameIsCutToItsWidth(double width) {
        Line line = textFitter.fit("Maximiliane-Alexandra", Style.of(Weight.SEMI_BOLD, 20, width), "somebody");

        assertThat(line.width()).isLessThanOrEqualTo(width);
        assertThat(line.text()).endsWith("…");
    }

    @Test
    void aNameShrinksBeforeItIsCut() {
        Line line = textFitter.fit("Maximiliane", new Style(Weight.SEMI_BOLD, 20, 10, 100), "somebody");

        assertThat(line.text()).isEqualTo("Maximiliane");
        assertThat(line.width()).isLessThanOrEqualTo(100);
        assertThat(line.runs().get(0).font().getSize2D()).isBetween(10f, 20f);
    }

    @Test
    void aCutNeverSplitsALetterFromItsMarks() {
        Line line = textFitter.fit("e\u0323\u0302".repeat(40), Style.of(Weight.REGULAR, 20, 100), "somebody");

        assertThat(line.text()).matches("(ệ)+…");
    }
}
