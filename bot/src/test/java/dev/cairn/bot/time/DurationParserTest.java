package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.features.studytime.TimeSpentOffer;
import dev.cairn.bot.interaction.UserError;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationParserTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40 | 40",
                "40 min | 40",
                "1h | 60",
                "2 Hours | 120",
                "1 h 30 | 90",
                "1h30m | 90",
                "1 hour and 5 minutes | 65",
                "1:30 | 90",
                "1.5 h | 90",
                "0,5h | 30",
                "960 | 960"
            })
    void durationsAreReadAsPeopleWriteThem(String typed, int minutes) {
        assertThat(DurationParser.minutes(typed, 960)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "961", "17 h", "-5", "a while", "1.5", "1 30", "9999999999"})
    void invalidOrTooLongDurationIsRefused(String typed) {
        assertThatThrownBy(() -> DurationParser.minutes(typed, 960)).isInstanceOf(UserError.class);
    }

    @Test
    void suggestedDurationsFitTheLengthOfTheUnit() {
        assertThat(TimeSpentOffer.likely(Duration.ofMinutes(10))).containsExactly(10, 20, 30);
        assertThat(TimeSpentOffer.likely(Duration.ofMinutes(100))).containsExactly(30, 60, 120);
        assertThat(TimeSpentOffer.likely(Duration.ofHours(40))).containsExactly(30, 60, 180);
        assertThat(TimeSpentOffer.likely(Duration.ofHours(100))).containsExactly(60, 120, 240);
    }
}
