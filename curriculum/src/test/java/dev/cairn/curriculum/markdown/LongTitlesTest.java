package dev.cairn.curriculum.markdown;

import static dev.cairn.curriculum.markdown.ImportFixture.imported;
import static dev.cairn.curriculum.markdown.ImportFixture.roadmap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.markdown.ImportReport.Kind;
import dev.cairn.curriculum.markdown.ImportReport.Note;
import org.junit.jupiter.api.Test;

class LongTitlesTest {
    private static final String LONG = "Inference: what a sample can and cannot tell you about the population"
            + " it was drawn from, with examples from medicine";

    private static final String SHOWN =
            "Inference: what a sample can and cannot tell you about the population" + " it was drawn from, with…";

    @Test
    void longTitleIsCutAtAWordAndStandsInFullInTheNote() {
        Unit unit = roadmap("# T\n## " + LONG + "\nHave coffee.\n\n- One\n")
                .roadmap()
                .units()
                .get(0);

        assertThat(unit.title()).isEqualTo(SHOWN);
        assertThat(unit.note()).contains(LONG + ". Have coffee.");
    }

    @Test
    void longStepIsCutAtAWordAndStandsInFullInItsText() {
        Unit unit = roadmap("# T\n## A\n- " + LONG.replace(":", "") + "\n")
                .roadmap()
                .units()
                .get(0);

        assertThat(unit.steps().get(0).title()).isEqualTo(SHOWN.replace(":", ""));
        assertThat(unit.steps().get(0).text()).contains(LONG.replace(":", "") + ".");
    }

    @Test
    void authorIsAskedForAShorterTitle() {
        assertThat(imported("# T\n## " + LONG + "\n- One\n").report().warnings())
                .containsExactly(new Note(
                        Kind.LONG_TITLE,
                        2,
                        "the title “Inference: what a sample can and cannot tell you about th…” has 116 characters,"
                                + " and Discord shows 100 of them",
                        "shorten it; the rest can stand below it"));
    }
}
