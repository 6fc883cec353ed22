package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredDayTest {

    @Test
    void everyDayIsReadAsItIsWritten() {
        LocalDate.of(1999, 12, 25)
                .datesUntil(LocalDate.of(2101, 1, 5))
                .forEach(day -> assertThat(StoredDay.parse(day.toString())).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "2026-13-01", "2026-1-01", "20261-1-1", "2026/01/01", "2026-01-0x"})
    void aTextThatIsNoDayIsRefused(String text) {
        assertThatThrownBy(() -> StoredDay.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
