package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LongestRunTest {
    @ParameterizedTest
    @CsvSource({
        "'', 0, 0",
        "'1', 0, 1",
        "'1 2 3', 0, 3",
        "'1 3', 0, 1",
        "'1 3', 1, 2",
        "'1 2 4 5 6', 0, 3",
        "'1 2 4 5 6', 1, 5",
        "'1 4', 1, 1",
        "'1 4', 2, 2",
        "'1 2 3 6 7', 1, 3",
        "'1 3 5 7', 2, 3",
        "'1 3 5 7', 3, 4",
    })
    void longestRunHasNoMoreMissedDaysThanAllowed(String days, int misses, int expected) {
        List<LocalDate> studied = Arrays.stream(days.split(" "))
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.of(2026, 3, Integer.parseInt(day)))
                .toList();
        assertThat(LongestRun.of(studied, misses)).isEqualTo(expected);
    }
}
