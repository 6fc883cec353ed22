package dev.cairn.bot.features.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.journey.SettableClock;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.progress.ChangeOutcome;
import dev.cairn.bot.progress.ChangeTracker;
import dev.cairn.bot.progress.JdbiProgressStore;
import dev.cairn.bot.progress.ProgressStore;
import dev.cairn.bot.progress.RecordedChange;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.CalendarHistory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;

/** Undoes and redoes changes of settings. */
class UndoneSettingsTest {
    private static final LearnerId ADA = new LearnerId(1);
    private static final List<SettingChange> CHANGES = List.of(
            SettingChange.toZone(ZoneId.of("Europe/Berlin")),
            SettingChange.toZone(ZoneId.of("Pacific/Kiritimati")),
            SettingChange.toDayStart(LocalTime.of(0, 0)),
            SettingChange.toDayStart(LocalTime.of(6, 0)),
            SettingChange.toRestDays(Set.of(DayOfWeek.SUNDAY)),
            SettingChange.toRestDays(Set.of()),
            SettingChange.toGoal(Optional.of(new WeeklyGoal(180))),
            SettingChange.toGoal(Optional.empty()),
            SettingChange.toVisibility(Visibility.SERVERS),
            SettingChange.toVisibility(Visibility.NOBODY));

    private final SettableClock clock = new SettableClock();
    private long interactions = 9_000_000_000_000_000_000L;
    private JdbiSettingsStore settings;
    private ProgressStore log;
    private int calendarsTold;

    @BeforeEach
    void stores(Database database) {
        settings = new JdbiSettingsStore(database, clock, (handle, learner, now) -> calendarsTold++);
        log = new JdbiProgressStore(database, settings, new ChangeTracker(), settings.logged());
    }

    private record State(LearnerSettings settings, CalendarHistory calendars) {}

    private State state() {
        return new State(settings.of(ADA), settings.history(ADA));
    }

    @EachDatabase
    void settingsAndCalendarsGoBackAndForthExactly() {
        Random random = new Random(7);
        Deque<State> states = new ArrayDeque<>();
        for (int step = 0; step < 60; step++) {
            State before = state();
            settings.change(origin(), CHANGES.get(random.nextInt(CHANGES.size())));
            if (!state().equals(before)) {
                states.push(before);
            }
            clock.move(Duration.ofHours(random.nextInt(30)));
        }
        Deque<RecordedChange> undone = new ArrayDeque<>();
        Deque<State> later = new ArrayDeque<>();
        while (!states.isEmpty()) {
            later.push(state());
            undone.push(((ChangeOutcome.Undone) log.undo(origin(), any -> true)).change());
            assertThat(state()).isEqualTo(states.pop());
        }
        assertThat(log.undo(origin(), any -> true)).isEqualTo(new ChangeOutcome.NothingToUndo());
        while (!undone.isEmpty()) {
            log.redo(origin(), undone.pop().number());
            assertThat(state()).isEqualTo(later.pop());
        }
    }

    @EachDatabase
    void whoDependsOnTheCalendarIsToldOfAnUndoToo() {
        settings.change(origin(), SettingChange.toZone(ZoneId.of("Europe/Berlin")));
        settings.change(origin(), SettingChange.toVisibility(Visibility.SERVERS));
        log.undo(origin(), any -> true);
        assertThat(calendarsTold).isEqualTo(1);
        log.undo(origin(), any -> true);
        assertThat(calendarsTold).isEqualTo(2);
    }

    @EachDatabase
    void aChangeDeliveredTwiceIsMadeOnce() {
        ChangeOrigin origin = origin();
        settings.change(origin, SettingChange.toVisibility(Visibility.SERVERS));
        settings.change(origin(), SettingChange.toVisibility(Visibility.NOBODY));
        settings.change(origin, SettingChange.toVisibility(Visibility.SERVERS));

        assertThat(settings.of(ADA).visibility()).isEqualTo(Visibility.NOBODY);
    }

    private ChangeOrigin origin() {
        return new ChangeOrigin(ADA, new InteractionId(++interactions), clock.instant());
    }
}
