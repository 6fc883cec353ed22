package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on a Thursday, 19 November 2026. */
class DayParserTest {
    private static final DayParser WORDS = new DayParser(LocalDate.of(2026, 11, 19));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today | 2026-11-19",
                " Today  | 2026-11-19",
                "YESTERDAY | 2026-11-18",
                "tomorrow | 2026-11-20",
                "2 days ago | 2026-11-17",
                "1 day ago | 2026-11-18",
                "2026-11-14 | 2026-11-14",
                "thu | 2026-11-19",
                "Thursday | 2026-11-19",
                "fri | 2026-11-13",
                "Wed. | 2026-11-18",
                "last tues | 2026-11-17",
                "on sunday | 2026-11-15",
                "Nov 19 | 2026-11-19",
                "nov. 3rd | 2026-11-03",
                "November 19, 2026 | 2026-11-19",
                "19 nov | 2026-11-19",
                "19. November 2025 | 2025-11-19",
                "1st of december | 2026-12-01",
                "Thu, November 12 | 2026-11-12",
                "Tuesday, Nov 17 | 2026-11-17",
                "Feb 28 | 2027-02-28",
                "day before yesterday | 2026-11-17",
                "the day before yesterday | 2026-11-17",
                "18.11. | 2026-11-18",
                "18.11 | 2026-11-18",
                "29.02. | 2028-02-29",
                "9. 11. 2026 | 2026-11-09"
            })
    void wordsForADayAreRead(String typed, LocalDate day) {
        assertThat(WORDS.read(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "th",
                "11/19",
                "19",
                "Nov",
                "Nov 31",
                "30 feb",
                "2026-13-01",
                "nov 19 26",
                "May",
                "x 12",
                "31.02.",
                "11.19.",
                "1.2.3"
            })
    void unknownOrAmbiguousDayIsNotGuessed(String typed) {
        assertThat(WORDS.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Dec 30,2026-12-30", "Jan 3,2027-01-03"})
    void dayWithoutAYearIsTheNearestOne(String typed, LocalDate day) {
        assertThat(new DayParser(LocalDate.of(2027, 1, 2)).read(typed)).contains(day);
        assertThat(new DayParser(LocalDate.of(2026, 12, 31)).read(typed)).contains(day);
    }
}
