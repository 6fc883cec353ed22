package dev.cairn.bot.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The table of streaks: one line, one case. */
class StreakRulesTest {

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "streaks.csv", delimiter = '|', numLinesToSkip = 1, emptyValue = "")
    void streakFollowsTheRules(ArgumentsAccessor line) {
        Streak streak = new StreakCase(text(line, 1), text(line, 2)).at(StreakCase.instant(text(line, 3)));

        assertThat(streak.length()).as("length").isEqualTo(line.getInteger(4));
        assertThat(streak.longest()).as("longest").isEqualTo(line.getInteger(5));
        assertThat(streak.freezes()).as("freezes").isEqualTo(line.getInteger(6));
        assertThat(streak.todayCounts())
                .as("today counts")
                .isEqualTo(text(line, 7).equals("yes"));
        assertThat(passed(streak)).as("passed").isEqualTo(text(line, 8));
        assertThat(streak.studyBy()).as("study by").isEqualTo(instant(text(line, 9)));
        assertThat(streak.aliveUntil()).as("alive until").isEqualTo(instant(text(line, 10)));
    }

    private static String text(ArgumentsAccessor line, int at) {
        return Optional.ofNullable(line.getString(at)).orElse("");
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
