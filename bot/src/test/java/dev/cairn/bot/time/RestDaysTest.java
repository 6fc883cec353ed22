package dev.cairn.bot.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.bot.interaction.UserError;
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
        assertThat(RestDays.written(RestDays.of(typed))).isEqualTo(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Blursday", "T", "mon-", "mon-tue-wed", "1", "Sat, sometimes"})
    void whatIsNoDayIsRefused(String typed) {
        assertThatThrownBy(() -> RestDays.of(typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("is no day of the week");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mon-sun", "sat to fri", "mon-fri, weekends"})
    void allSevenAreRefused(String typed) {
        assertThatThrownBy(() -> RestDays.of(typed))
                .isInstanceOf(UserError.class)
                .hasMessageContaining("six at most");
    }

    @Test
    void whatIsWrittenIsProposedAsItIsRead() {
        assertThat(RestDays.like("sun, sat")).containsExactly("Sat, Sun");
        assertThat(RestDays.like("wee")).containsExactly("weekends");
        assertThat(RestDays.like("mon-sun")).isEmpty();
        assertThat(RestDays.like("")).contains("none", "weekends");
    }
}
