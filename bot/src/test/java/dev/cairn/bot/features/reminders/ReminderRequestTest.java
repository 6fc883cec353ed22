package dev.cairn.bot.features.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.time.WeekdayCodec;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests the custom id arguments of this version and of older ones. */
class ReminderRequestTest {
    private static final Set<DayOfWeek> MON_WED_FRI =
            EnumSet.of(DayOfWeek.MONDAY, DayOfWeek.WEDNESDAY, DayOfWeek.FRIDAY);
    private static final Request REQUEST = new Request(
            new InteractionId(1),
            new Invoker(new LearnerId(7), "Ada"),
            Locale.ENGLISH,
            new InteractionContext.Private(),
            Instant.EPOCH);

    private static ComponentPress press(String... arguments) {
        return new ComponentPress(REQUEST, List.of(arguments), List.of(), Map.of());
    }

    @Test
    void aRequestIsEncodedWithoutWordsAndReadBack() {
        ReminderRequest request = new ReminderRequest(new ReminderSchedule(LocalTime.of(19, 30), MON_WED_FRI), true);

        assertThat(request.encoded()).containsExactly("1170", "135", "here");
        assertThat(ReminderRequest.decoded(press(request.encoded()))).isEqualTo(request);
    }

    @ParameterizedTest
    @CsvSource({"Mon+Wed+Fri, 135", "every day, 1234567", "weekdays, 12345", "weekends, 67", "Sun, 7"})
    void wordsOfOlderButtonsAreStillRead(String words, String numbers) {
        ReminderSchedule schedule =
                ReminderRequest.decoded(press("1140", words, "dm")).schedule();

        assertThat(WeekdayCodec.encode(schedule.days())).isEqualTo(numbers);
        assertThat(schedule.time()).isEqualTo(LocalTime.of(19, 0));
    }

    @ParameterizedTest
    @CsvSource({"1440, 135, dm", "1140, 8, dm", "1140, 0, dm", "noon, 135, dm", "1140, someday, dm"})
    void forgedArgumentsAreRefused(String minutes, String days, String where) {
        assertThatThrownBy(() -> ReminderRequest.decoded(press(minutes, days, where)))
                .isInstanceOf(UserError.class);
    }
}
