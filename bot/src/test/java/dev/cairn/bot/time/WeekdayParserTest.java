package dev.cairn.bot.time;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekdayParserTest {

    static Stream<Arguments> written() {
        return Stream.of(
                Arguments.of("every day", WeekdayParser.ALL),
                Arguments.of("Daily", WeekdayParser.ALL),
                Arguments.of("weekdays", WeekdayParser.WORKING),
                Arguments.of("the weekend", WeekdayParser.WEEKEND),
                Arguments.of("Mon", Set.of(MONDAY)),
                Arguments.of("Mon, Wed and Fri", Set.of(MONDAY, WEDNESDAY, FRIDAY)),
                Arguments.of("tuesdays & thursdays", Set.of(TUESDAY, THURSDAY)),
                Arguments.of("tue thurs", Set.of(TUESDAY, THURSDAY)),
                Arguments.of("Mo-Mi", Set.of()),
                Arguments.of("tue-thu", Set.of(TUESDAY, WEDNESDAY, THURSDAY)),
                Arguments.of("tue – thu, sun", Set.of(TUESDAY, WEDNESDAY, THURSDAY, SUNDAY)),
                Arguments.of("sat to mon", Set.of(SATURDAY, SUNDAY, MONDAY)),
                Arguments.of("Mon;Wed", Set.of(MONDAY, WEDNESDAY)),
                Arguments.of("FRI/SAT,", Set.of(FRIDAY, SATURDAY)),
                Arguments.of("Weekend, Wed", Set.of(WEDNESDAY, SATURDAY, SUNDAY)),
                Arguments.of("weekdays & sun", Set.of(MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SUNDAY)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void daysAreReadAsPeopleWriteThem(String typed, Set<DayOfWeek> days) {
        assertThat(WeekdayParser.read(typed).orElse(Set.of())).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "never", "m", "s", "mon-", "mon-wed-fri", "mon, someday", "0", "t"})
    void unknownDayIsNotGuessed(String typed) {
        assertThat(WeekdayParser.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"none", "No days", "never", "-"})
    void noneIsReadIfAllowed(String typed) {
        assertThat(WeekdayParser.readOrNone(typed)).contains(Set.of());
        assertThat(WeekdayParser.read(typed)).isEmpty();
    }

    @Test
    void firstUnknownPartIsFound() {
        assertThat(WeekdayParser.unknownPart("Sat, sometimes, perhaps")).contains("sometimes");
        assertThat(WeekdayParser.unknownPart("Sat")).isEmpty();
    }

    @Test
    void daysAreNamedBriefly() {
        assertThat(WeekdayParser.describe(WeekdayParser.ALL)).isEqualTo("every day");
        assertThat(WeekdayParser.describe(Set.of(SUNDAY, MONDAY))).isEqualTo("Mon, Sun");
    }
}
