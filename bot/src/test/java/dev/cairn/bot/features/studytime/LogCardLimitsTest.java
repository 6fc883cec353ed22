package dev.cairn.bot.features.studytime;

import static dev.cairn.bot.features.studytime.StudyTimeFixture.NOON;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.cairn.bot.features.study.UnitTitles;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.progress.LogPage;
import dev.cairn.bot.progress.TimeEntry;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.reader.CurriculumReader;
import dev.cairn.testkit.CardLimits;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Tests that Discord takes the cards of the log, however long the entries and titles are. */
class LogCardLimitsTest {
    private static final Viewer VIEWER = Viewer.unknown(new LearnerId(999_999_999_999_999_999L));
    private static final LocalDate LONGEST_DAY = LocalDate.of(2026, 9, 30);
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();
    private static final Unit LONGEST_TITLE =
            longest(Comparator.comparing(unit -> unit.title().length()));
    private static final Unit LONGEST_ID =
            longest(Comparator.comparing(unit -> unit.id().value().length()));

    private final LogCards cards = new LogCards(new UnitTitles(CURRICULUM, Map.of()), learner -> Optional.empty());

    private static Unit longest(Comparator<Unit> by) {
        return CURRICULUM.roadmaps().stream()
                .flatMap(roadmap -> roadmap.units().stream())
                .max(by)
                .orElseThrow();
    }

    @Test
    void discordTakesAFullPageAndALongEntry() {
        TimeEntry entry = new TimeEntry(
                LONGEST_DAY,
                959,
                Optional.of(LONGEST_TITLE.id()),
                Optional.of("@".repeat(200)),
                NOON,
                TimeEntry.Source.FOCUS);
        List<LogPage.Numbered> entries = IntStream.range(0, 10)
                .mapToObj(number -> new LogPage.Numbered(Long.MAX_VALUE - number, entry))
                .toList();
        LogPage page = new LogPage(entries, 100, 1_000, Duration.ofMinutes(9_999_999));

        CardLimits.assertWithinLimits(cards.page(VIEWER, page, List.of(new EnglishLogCopy().alreadyRemoved())));
        CardLimits.assertWithinLimits(cards.entry(VIEWER, entries.get(0), 1_000));
    }

    @Test
    void everyLikelyTimeFitsAButton() {
        for (int minutes : TimeSpentOffer.likely(LONGEST_ID.hours().duration())) {
            assertThatCode(() -> TimeSpentOffer.answer(VIEWER, LONGEST_ID, LONGEST_DAY, minutes))
                    .doesNotThrowAnyException();
        }
    }
}
