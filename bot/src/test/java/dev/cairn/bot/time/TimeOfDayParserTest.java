package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeOfDayParserTest {

    @ParameterizedTest
    @CsvSource({
        "19:00, 19:00",
        "7:05, 07:05",
        "00:00, 00:00",
        "19.30, 19:30",
        "19h, 19:00",
        "19h30, 19:30",
        "19 h 05, 19:05",
        "7pm, 19:00",
        "7 pm, 19:00",
        "7:30 pm, 19:30",
        "7:30PM, 19:30",
        "7:30 p.m., 19:30",
        "12am, 00:00",
        "12pm, 12:00",
        "half past 7 pm, 19:30",
        "half past seven am, 07:30",
        "quarter to 8 p.m., 19:45",
        "ten past 19, 19:10",
        "a quarter past noon, ",
        "twenty to one pm, 12:40",
        "half past 25, ",
        "5 minutes after 8pm, 20:05",
        "12:01 am, 00:01",
        "1 a.m, 01:00",
        "noon, 12:00",
        "Midnight, 00:00",
        "'  19 : 00 ', ",
        "19, 19:00",
        "13, 13:00",
    })
    void aTimeIsReadAsPeopleWriteIt(String typed, LocalTime time) {
        if (time == null) {
            assertThat(TimeOfDayParser.read(typed)).isEmpty();
        } else {
            assertThat(TimeOfDayParser.read(typed)).contains(time);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "25:00",
                "19:60",
                "19:5",
                "half past",
                "half past seven",
                "7",
                "0pm",
                "13pm",
                "-1:00",
                "",
                "nineteen",
                "19:00:00",
                "7pmm",
                "19:00 19:30",
                "١٩:٠٠",
                "99999999999:00",
                "24:01",
                "2460",
                "730",
                "24",
                "0"
            })
    void unknownOrAmbiguousTimeIsNotGuessed(String typed) {
        assertThat(TimeOfDayParser.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1930, 19:30",
        "0730, 07:30",
        "2400, 00:00",
        "24:00, 00:00",
        "19：00, 19:00",
        "at 7pm, 19:00",
        "@ 19:30, 19:30"
    })
    void timesPeopleTypeWithoutAColonOrWithMoreAreRead(String typed, LocalTime time) {
        assertThat(TimeOfDayParser.read(typed)).contains(time);
    }

    @Test
    void anHourAloneCanMeanBothHalvesOfTheDay() {
        assertThat(TimeOfDayParser.meanings("7")).containsExactly(LocalTime.of(7, 0), LocalTime.of(19, 0));
        assertThat(TimeOfDayParser.meanings("at 12")).containsExactly(LocalTime.of(0, 0), LocalTime.of(12, 0));
        assertThat(TimeOfDayParser.meanings("7:30")).containsExactly(LocalTime.of(7, 30), LocalTime.of(19, 30));
        assertThat(TimeOfDayParser.meanings("07:30")).containsExactly(LocalTime.of(7, 30));
        assertThat(TimeOfDayParser.meanings("7pm")).containsExactly(LocalTime.of(19, 0));
        assertThat(TimeOfDayParser.meanings("seven")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"half past 7, 07:30, 19:30", "at quarter to one, 00:45, 12:45", "ten past twelve, 00:10, 12:10"})
    void phraseWithoutAHalfOfTheDayMeansBoth(String typed, LocalTime morning, LocalTime evening) {
        assertThat(TimeOfDayParser.meanings(typed)).containsExactly(morning, evening);
    }
}
