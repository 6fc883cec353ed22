package dev.cairn.bot.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Checks each case of the table in {@code streaks.csv}. */
class StreakRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "streaks.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void streakFollowsTheRules(ArgumentsAccessor row) {
        Streak streak = new StreakCase(text(row, 1), text(row, 2)).at(StreakCase.instant(text(row, 3)));

        assertThat(streak.length()).as("length").isEqualTo(row.getInteger(4));
        assertThat(streak.longest()).as("longest").isEqualTo(row.getInteger(5));
        assertThat(streak.freezes()).as("freezes").isEqualTo(row.getInteger(6));
        assertThat(streak.todayCounts())
                .as("today counts")
                .isEqualTo(text(row, 7).equals("yes"));
        assertThat(passed(streak)).as("passed").isEqualTo(text(row, 8));
        assertThat(streak.studyBy()).as("study by").isEqualTo(instant(text(row, 9)));
        assertThat(streak.aliveUntil()).as("alive until").isEqualTo(instant(text(row, 10)));
    }

    private static String text(ArgumentsAccessor row, int at) {
        return Optional.ofNullable(row.getString(at)).orElse("");
    }

    private static Optional<Instant> instant(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(StreakCase.instant(text));
    }

    private static String passed(Streak streak) {
        return streak.days().entrySet().stream()
                .filter(day -> day.getValue() != DayStatus.STUDIED && day.getValue() != DayStatus.MISSED)
                .map(day -> day.getValue().name().charAt(0) + day.getKey().toString())
                .collect(Collectors.joining(" "));
    }
}
