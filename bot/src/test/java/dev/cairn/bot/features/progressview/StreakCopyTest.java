package dev.cairn.bot.features.progressview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.streaks.Streak;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StreakCopyTest {
    private static final StreakCopy COPY = new EnglishStreakCopy();
    private static final Instant TOMORROW = Instant.ofEpochSecond(1_800_000_000);
    private static final Instant AFTER_FREEZES = TOMORROW.plusSeconds(86_400);

    @Test
    void theOwnerIsToldByWhenToStudy() {
        assertThat(COPY.streak(streak(5, 9, 0, TOMORROW), true))
                .isEqualTo("**Streak:** 5 days (best: 9 days)\n-# Ten minutes by <t:1800000000:f> will keep it going.");
    }

    @Test
    void freezesPostponeTheEnd() {
        assertThat(COPY.streak(streak(8, 8, 1, AFTER_FREEZES), true))
                .isEqualTo("**Streak:** 8 days · 1 freeze saved up\n"
                        + "-# Ten minutes by <t:1800000000:f> will keep it going, or a freeze will hold it until"
                        + " <t:1800086400:f>.");
    }

    @Test
    void othersAreToldOnlyTheLength() {
        assertThat(COPY.streak(streak(1, 1, 3, AFTER_FREEZES), false)).isEqualTo("**Streak:** 1 day");
    }

    @Test
    void aLearnerWithoutAStreakIsToldHowToBeginOne() {
        Streak none = new Streak(0, 12, 0, LocalDate.EPOCH, false, Optional.empty(), Optional.empty(), new TreeMap<>());

        assertThat(COPY.streak(none, true))
                .isEqualTo("**Streak:** none right now (best: 12 days). Ten minutes of study will start one.");
        assertThat(COPY.streak(none, false)).doesNotContain("start");
    }

    private static Streak streak(int length, int longest, int freezes, Instant aliveUntil) {
        return new Streak(
                length,
                longest,
                freezes,
                LocalDate.EPOCH,
                false,
                Optional.of(TOMORROW),
                Optional.of(aliveUntil),
                new TreeMap<>());
    }
}
