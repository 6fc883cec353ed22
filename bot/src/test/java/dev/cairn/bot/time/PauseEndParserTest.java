package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PauseEndParserTest {
    /** A Saturday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @CsvSource({
        "tomorrow, 2026-11-22",
        "2026-12-24, 2026-12-24",
        "Monday, 2026-11-23",
        "sat, 2026-11-28",
        "3 days, 2026-11-24",
        "in 2 weeks, 2026-12-05",
        "a month, 2026-12-21",
    })
    void futureDayIsReadAsPeopleWriteIt(String typed, LocalDate day) {
        assertThat(PauseEndParser.read(typed, TODAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "today", "yesterday", "2026-11-21", "2026-02-30", "2028-01-01", "soon", "weekend", "0 days"})
    void anythingButAFutureDayIsNotGuessed(String typed) {
        assertThat(PauseEndParser.read(typed, TODAY)).isEmpty();
    }
}
