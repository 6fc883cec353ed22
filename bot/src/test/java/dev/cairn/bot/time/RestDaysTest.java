package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestDaysTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sat, Sun              | Sat, Sun
            sunday and saturday   | Sat, Sun
            weekends              | Sat, Sun
            Weekend, Wed          | Wed, Sat, Sun
            mondays               | Mon
            Mon-Wed               | Mon, Tue, Wed
            fri – mon             | Mon, Fri, Sat, Sun
            tue to thu            | Tue, Wed, Thu
            Th                    | Thu
            FRI/SAT               | Fri, Sat
            tues thurs            | Tue, Thu
            none                  | none
            """)
    void daysAreReadAsPeopleWriteThem(String typed, String days) {
        assertThat(TimeCopy.in(Locale.ENGLISH).weekdays(RestDays.of(typed))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blursday", "T", "mon-", "mon-tue-wed", "1", "Sat, sometimes"})
    void unknownDayIsRefused(String typed) {
        assertThatThrownBy(() -> RestDays.of(typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("isn’t a day of the week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon-sun", "sat to fri", "mon-fri, weekends"})
    void allSevenDaysAreRefused(String typed) {
        assertThatThrownBy(() -> RestDays.of(typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("six at most");
    }

    @Test
    void typedDaysAreSuggestedAsTheyAreRead() {
        assertThat(RestDays.suggest("sun, sat", Locale.ENGLISH)).containsExactly(new Choice("Sat, Sun", "iso:67"));
        assertThat(RestDays.suggest("wee", Locale.ENGLISH)).containsExactly(new Choice("weekends", "iso:67"));
        assertThat(RestDays.suggest("mon-sun", Locale.ENGLISH)).isEmpty();
        assertThat(RestDays.suggest("", Locale.ENGLISH))
                .contains(new Choice("none", "iso:0"), new Choice("weekends", "iso:67"))
                .allSatisfy(choice -> assertThat(RestDays.of(choice.value())).isEqualTo(RestDays.of(choice.name())));
    }
}
