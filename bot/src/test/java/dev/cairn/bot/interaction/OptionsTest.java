package dev.cairn.bot.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {
    private final Options options =
            new Options(Map.of("unit", "  CS231n ", "blank", " ", "minutes", 45L, "great", 3_000_000_000L));

    @Test
    void textIsTrimmed() {
        assertThat(options.text("unit")).contains("CS231n");
        assertThat(options.requiredText("unit")).isEqualTo("CS231n");
    }

    @Test
    void missingOrBlankOptionIsEmpty() {
        assertThat(options.text("roadmap")).isEmpty();
        assertThat(options.text("blank")).isEmpty();
        assertThat(options.integer("roadmap")).isEmpty();
    }

    @Test
    void blankRequiredTextIsAUserError() {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(() -> options.requiredText("blank"))
                .satisfies(error -> assertThat(error.getMessage()).contains("`blank`"));
    }

    @Test
    void numberOutOfRangeIsAUserError() {
        options.requireWithin(List.of(minutes(5, 45)));
        for (OptionSpec beyond : List.of(minutes(5, 44), minutes(46, 600))) {
            assertThatExceptionOfType(UserError.class)
                    .isThrownBy(() -> options.requireWithin(List.of(beyond)))
                    .satisfies(error -> assertThat(error.getMessage()).contains("`minutes` takes a whole number from"));
        }
    }

    private static OptionSpec minutes(int min, int max) {
        return new OptionSpec.IntegerOption("minutes", locale -> "Minutes", false, min, max);
    }

    @Test
    void numbersAndTextAreNotConfused() {
        assertThat(options.integer("minutes")).hasValue(45);
        assertThat(options.integer("unit")).isEmpty();
        assertThat(options.text("minutes")).isEmpty();
    }

    @Test
    void numberStillBeingTypedMayBeTooLarge() {
        assertThat(options.integer("great")).isEmpty();
    }
}
