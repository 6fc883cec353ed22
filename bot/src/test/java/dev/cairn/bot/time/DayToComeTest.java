package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Read on a Thursday, 26 November 2026. */
class DayToComeTest {
    private static final DayParser WORDS = DayParser.ahead(LocalDate.of(2026, 11, 26));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "today | 2026-11-26",
                "Now | 2026-11-26",
                "tomorrow | 2026-11-27",
                "day after tomorrow | 2026-11-28",
                "the day after  tomorrow | 2026-11-28",
                "yesterday | 2026-11-25",
                "2 days ago | 2026-11-24",
                "a week ago | 2026-11-19",
                "monday | 2026-11-30",
                "Mon | 2026-11-30",
                "mo | 2026-11-30",
                "on Monday | 2026-11-30",
                "this monday | 2026-11-30",
                "coming monday | 2026-11-30",
                "Next Monday | 2026-11-30",
                "next fri | 2026-12-04",
                "friday | 2026-11-27",
                "this friday | 2026-11-27",
                "this thursday | 2026-11-26",
                "thursday | 2026-12-03",
                "next sunday. | 2026-12-06",
                "in 3 days | 2026-11-29",
                "3 days | 2026-11-29",
                "3 days from now | 2026-11-29",
                "in two weeks | 2026-12-10",
                "two weeks from today | 2026-12-10",
                "in a week | 2026-12-03",
                "a couple of weeks | 2026-12-10",
                "in a month | 2026-12-26",
                "in 3 months | 2027-02-26",
                "a week from monday | 2026-12-07",
                "two weeks after next monday | 2026-12-14",
                "a week from tomorrow | 2026-12-04",
                "next week | 2026-11-30",
                "next month | 2026-12-01",
                "next year | 2027-01-01",
                "end of the week | 2026-11-29",
                "end of next week | 2026-12-06",
                "end of month | 2026-11-30",
                "end of the month | 2026-11-30",
                "the end of next month | 2026-12-31",
                "end of year | 2026-12-31",
                "end of January | 2027-01-31",
                "end of feb | 2027-02-28",
                "start of next month | 2026-12-01",
                "beginning of december | 2026-12-01",
                "the 30th | 2026-11-30",
                "30th | 2026-11-30",
                "the 1st | 2026-12-01",
                "the 26th | 2026-11-26",
                "the 31st | 2026-12-31",
                "30 Nov | 2026-11-30",
                "Nov 30 | 2026-11-30",
                "30 November | 2026-11-30",
                "30th of November | 2026-11-30",
                "November 30 2026 | 2026-11-30",
                "November 30th, 2026 | 2026-11-30",
                "30. November 2026 | 2026-11-30",
                "30-Nov-2026 | 2026-11-30",
                "Mon, Nov 30 | 2026-11-30",
                "Monday the 30th | 2026-11-30",
                "2026-12-01 | 2026-12-01",
                "2026/12/1 | 2026-12-01",
                "30.11. | 2026-11-30",
                "30.11 | 2026-11-30",
                "30.11.26 | 2026-11-30",
                "30. 11. 2026 | 2026-11-30",
                "11/30 | 2026-11-30",
                "30/11/2026 | 2026-11-30",
                "12/12 | 2026-12-12",
                "Nov 20 | 2026-11-20",
                "Nov 19 | 2026-11-19",
                "Nov 18 | 2027-11-18",
                "Jan 3 | 2027-01-03",
                "3.1. | 2027-01-03",
                "29 Feb | 2028-02-29",
            })
    void dayToComeIsReadAsPeopleWriteIt(String typed, LocalDate day) {
        assertThat(WORDS.read(typed)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "soon",
                "next",
                "in days",
                "in 1000 days",
                "3",
                "3/4",
                "3-4-2027",
                "mon 3/4",
                "weekend",
                "weekdays",
                "mon, wed",
                "Nov",
                "Nov 31",
                "30 feb",
                "the 32nd",
                "end of time",
                "2026-13-01",
                "2027-02-29",
                "13/13",
                "1.2.3",
                "a week from soon",
                "zero",
                "\ud83e\udea8",
            })
    void unknownOrAmbiguousDayToComeIsNotGuessed(String typed) {
        assertThat(WORDS.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, Jan 3, 2027-01-03",
        "2026-12-31, Dec 30, 2026-12-30",
        "2027-01-02, Dec 30, 2026-12-30",
        "2027-01-02, Dec 20, 2027-12-20",
        "2026-12-31, end of month, 2026-12-31",
        "2026-12-31, end of next month, 2027-01-31",
        "2028-02-28, end of month, 2028-02-29",
        "2027-01-31, in a month, 2027-02-28",
        "2026-11-29, next monday, 2026-11-30",
        "2026-11-30, next monday, 2026-12-07",
        "2026-11-30, monday, 2026-12-07",
    })
    void edgesOfYearsMonthsAndWeeksAreRead(LocalDate today, String typed, LocalDate day) {
        assertThat(DayParser.ahead(today).read(typed)).contains(day);
    }
}
