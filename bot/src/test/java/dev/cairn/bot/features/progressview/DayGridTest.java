package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayGridTest {
    @ParameterizedTest
    @CsvSource({"2026-11-16, 2026-07-20", "2026-11-19, 2026-07-20", "2026-11-22, 2026-07-20", "2026-11-23, 2026-07-27"})
    void theGridBeginsOnTheMondayOfTheFirstOfEighteenWeeks(LocalDate today, LocalDate first) {
        assertThat(new DayGrid(today, Map.of()).firstDay()).isEqualTo(first);
    }

    @Test
    void daysBeforeTheFirstWeekAndAfterTodayDoNotCount() {
        LocalDate today = LocalDate.of(2026, 11, 19);
        DayGrid.Mark studied = new DayGrid.Studied(1);
        DayGrid grid = new DayGrid(
                today,
                Map.of(
                        today,
                        studied,
                        today.plusDays(1),
                        studied,
                        LocalDate.of(2026, 7, 20),
                        studied,
                        LocalDate.of(2026, 7, 19),
                        studied));

        assertThat(grid.count(DayGrid.Studied.class)).isEqualTo(2);
    }

    @Test
    void anIntensityOutsideOneToFourIsRefused() {
        assertThatThrownBy(() -> new DayGrid.Studied(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new DayGrid.Studied(5)).isInstanceOf(IllegalArgumentException.class);
    }
}
