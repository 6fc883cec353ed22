package dev.cairn.bot.features.challenges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.cairn.curriculum.Cohort;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CohortDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private static Roadmap studied(LocalDate from) {
        Roadmap roadmap = mock(Roadmap.class);
        when(roadmap.cohort())
                .thenReturn(Optional.of(new Cohort(Stream.of(1, 2, 3)
                        .map(number -> new Cohort.Week(
                                number,
                                Optional.empty(),
                                from.plusWeeks(number - 1L),
                                from.plusWeeks(number - 1L).plusDays(6),
                                List.of()))
                        .toList())));
        return roadmap;
    }

    private static CohortDays of(Roadmap... roadmaps) {
        Curriculum curriculum = mock(Curriculum.class);
        when(curriculum.roadmaps()).thenReturn(List.of(roadmaps));
        return new CohortDays(curriculum);
    }

    @Test
    void weekIsItsFirstOrLastDay() {
        CohortDays days = of(studied(MONDAY));

        assertThat(days.resolve(" Week 2", true)).isEqualTo("2026-03-09");
        assertThat(days.resolve("wk2", false)).isEqualTo("2026-03-15");
    }

    @Test
    void everythingElseIsLeftAsItWasTyped() {
        CohortDays days = of(studied(MONDAY));

        assertThat(days.resolve("week 4", true)).isEqualTo("week 4");
        assertThat(days.resolve("next week", true)).isEqualTo("next week");
        assertThat(of().resolve("week 1", true)).isEqualTo("week 1");
    }

    @Test
    void weekOfOneOfSeveralRoadmapsIsNotGuessed() {
        assertThat(of(studied(MONDAY), studied(MONDAY.plusDays(1))).resolve("week 1", true))
                .isEqualTo("week 1");
    }
}
