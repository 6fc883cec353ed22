package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.UserError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class BackdatingWindowTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 19);
    private final BackdatingWindow days = new BackdatingWindow(TODAY);

    @Test
    void todayAndTheSevenDaysBeforeAreAccepted() {
        assertThat(days.all())
                .hasSize(8)
                .contains(TODAY, TODAY.minusDays(7))
                .allSatisfy(day -> assertThat(days.require(day)).isEqualTo(day));
    }

    @Test
    void futureDayIsRefusedWithTodaysDate() {
        assertThatThrownBy(() -> days.require(TODAY.plusDays(1)))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refused -> assertThat(refused.getMessage())
                                .contains("Fri, November 20 is still to come")
                                .contains("Thu, November 19"));
    }

    @Test
    void olderDayIsRefusedWithTheFirstAcceptedDay() {
        assertThatThrownBy(() -> days.require(TODAY.minusDays(8)))
                .isInstanceOfSatisfying(
                        UserError.class,
                        refused -> assertThat(refused.getMessage())
                                .contains("Wed, November 11, 2026 is too long ago")
                                .contains("Thu, November 12"));
    }
}
