package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on a Thursday, 19 November 2026. */
class DayParserTest {
    private static final DayParser WORDS = DayParser.back(LocalDate.of(2026, 11, 19));

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
                "9. 11. 2026 | 2026-11-09",
                "th | 2026-11-19",
                "11/19 | 2026-11-19",
                "19/11 | 2026-11-19",
                "9/9 | 2026-09-09",
                "11/19/26 | 2026-11-19",
                "2026/11/19 | 2026-11-19",
                "2026-11-9 | 2026-11-09",
                "19-Nov-2026 | 2026-11-19",
                "a week ago | 2026-11-12",
                "three days ago | 2026-11-16",
                "the 12th | 2026-11-12",
                "the 25th | 2026-10-25",
                "end of october | 2026-10-31",
                "in 3 days | 2026-11-22",
                "tonight | 2026-11-19"
            })
    void wordsForADayAreRead(String typed, LocalDate day) {
        assertThat(WORDS.read(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "3 days",
                "11/12",
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

    @Test
    void figuresThatCouldMeanTwoDaysNameBoth() {
        assertThat(WORDS.ambiguous("3/4")).hasValue(List.of(LocalDate.of(2027, 3, 4), LocalDate.of(2027, 4, 3)));
        assertThat(WORDS.ambiguous("Thu, 11/12/2026"))
                .hasValue(List.of(LocalDate.of(2026, 11, 12), LocalDate.of(2026, 12, 11)));
        assertThat(WORDS.ambiguous("11/19")).isEmpty();
        assertThatThrownBy(() -> WORDS.require("3/4", locale -> "unknown"))
                .hasMessage("“3/4” could be March 4 or April 3. Write the month as a word: `Mar 4` or `Apr 3`.");
    }

    @ParameterizedTest
    @CsvSource({"Dec 30,2026-12-30", "Jan 3,2027-01-03"})
    void dayWithoutAYearIsTheNearestOne(String typed, LocalDate day) {
        assertThat(DayParser.back(LocalDate.of(2027, 1, 2)).read(typed)).contains(day);
        assertThat(DayParser.back(LocalDate.of(2026, 12, 31)).read(typed)).contains(day);
    }
}
