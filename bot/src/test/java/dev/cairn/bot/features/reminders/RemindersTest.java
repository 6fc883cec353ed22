package dev.cairn.bot.features.reminders;

import static dev.cairn.bot.features.reminders.ReminderFixture.ADA;
import static dev.cairn.bot.features.reminders.ReminderFixture.DAY;
import static dev.cairn.bot.features.reminders.ReminderFixture.EVENINGS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.notices.JdbiNoticeStore;
import dev.cairn.bot.features.notices.NoticeStore;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.settings.JdbiSettingsStore;
import dev.cairn.bot.features.settings.Settings;
import dev.cairn.bot.features.settings.SettingsFixture;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Courier;
import dev.cairn.bot.interaction.Members;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.jobs.JobRun;
import dev.cairn.bot.progress.ChangeOrigin;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.time.WeekdayParser;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** Tests reminders and the time zones of their learners. */
class RemindersTest {
    private static final Instant MORNING = Instant.parse("2026-11-21T08:00:00Z");

    private final Clock clock = Clock.fixed(MORNING, ZoneOffset.UTC);
    private final List<Instant> asked = new ArrayList<>();
    private final JobQueue timetable = (handle, job, key, at) -> asked.add(at);
    private Settings settings;
    private NoticeStore notices;
    private ReminderStore store;
    private Reminders reminders;
    private long interactions = 9_000_000_000_000_000_000L;

    @BeforeEach
    void reminders(Database database) {
        settings = new JdbiSettingsStore(database, clock, new Rescheduling(timetable, clock));
        notices = new JdbiNoticeStore(database);
        store = new JdbiReminderStore(database, timetable, new JdbiReminderLog(timetable, settings, clock));
        reminders = new Reminders(store, settings, clock);
    }

    private void livesIn(ZoneId zone) {
        SettingsFixture.change(settings, ADA, before -> before.with(zone));
    }

    private Reminder evening() {
        return added(EVENINGS);
    }

    private Reminder added(ReminderSchedule schedule) {
        ReminderStore.Addition addition = reminders.add(origin(), schedule, ReminderDestination.Direct.NEW);
        return ((ReminderStore.Addition.Added) addition).reminder();
    }

    private ChangeOrigin origin() {
        return new ChangeOrigin(ADA, new InteractionId(++interactions), MORNING);
    }

    private NextTime next() {
        return reminders.of(ADA).get(0).next();
    }

    @EachDatabase
    void aChangeOfZoneMovesAReminderToTheSameHourThere() {
        livesIn(ZoneId.of("Europe/Berlin"));
        evening();
        assertThat(next()).isEqualTo(new NextTime(DAY, Instant.parse("2026-11-21T18:00:00Z")));
        livesIn(ZoneId.of("America/New_York"));
        Instant there = Instant.parse("2026-11-22T00:00:00Z");
        assertThat(next()).isEqualTo(new NextTime(DAY, there));
        assertThat(asked).contains(there);
        livesIn(ZoneId.of("Pacific/Auckland"));
        assertThat(next()).isEqualTo(new NextTime(DAY.plusDays(1), Instant.parse("2026-11-22T06:00:00Z")));
    }

    @EachDatabase
    void aReminderIsNotDueTwiceOnOneDateForALearnerWhoTravelsWest() {
        livesIn(ZoneId.of("Europe/Berlin"));
        evening();
        LocalDate tomorrow = DAY.plusDays(1);
        store.change(ADA, each -> each.with(new NextTime(tomorrow, Instant.parse("2026-11-22T18:00:00Z"))));
        livesIn(ZoneId.of("America/New_York"));
        assertThat(next()).isEqualTo(new NextTime(tomorrow, Instant.parse("2026-11-23T00:00:00Z")));
    }

    @EachDatabase
    void newerRulesOfTheZoneAreFollowed() {
        livesIn(MovingZone.at(1));
        evening();
        assertThat(next().at()).isEqualTo("2026-11-21T18:00:00Z");
        MovingZone.at(3);
        reminders.reschedule(ADA);
        assertThat(next().at()).isEqualTo("2026-11-21T16:00:00Z");
        assertThat(asked).contains(Instant.parse("2026-11-21T16:00:00Z"));
    }

    @EachDatabase
    void aZoneThatOnlyNewerDataKnowsPausesTheReminderAndLeavesANotice(Database database) {
        livesIn(ZoneId.of("Europe/Berlin"));
        Reminder reminder = evening();
        database.write(handle -> handle.execute("UPDATE learner_settings SET zone = 'Mars/Olympus'"));
        reminders.reschedule(ADA);
        assertThat(next()).isEqualTo(reminder.next());
        Courier courier = mock(Courier.class);
        sending(courier)
                .run(new JobRun(DueKey.first(reminder.id()), reminder.next().at()));
        assertThat(reminders.of(ADA).get(0).pause()).contains(new Pause.Indefinite(PauseReason.ZONE_UNKNOWN));
        assertThat(notices.pending(ADA))
                .containsExactly(ReminderNotices.stopped(reminder, PauseReason.ZONE_UNKNOWN, MORNING));
        verifyNoInteractions(courier);
    }

    private ReminderJob sending(Courier courier) {
        StudyActivity idle = new StudyActivity() {
            @Override
            public boolean hasStudiedSince(LearnerId learner, LocalDate day) {
                return false;
            }

            @Override
            public StreakNow streak(LearnerId learner, Instant now) {
                return new StreakNow(0, Optional.empty());
            }
        };
        ReminderCard cards = new ReminderCard(mock(StudyPort.class), idle);
        Outbox outbox = new Outbox(courier, clock);
        ReminderSender sender =
                new ReminderSender(outbox, mock(Members.class), server -> ServerSettings.DEFAULT, cards);
        return new ReminderJob(store, settings, new SendPolicy(idle), sender, outbox, clock);
    }

    @EachDatabase
    void aReminderInAGapIsDueAtItsEnd() {
        livesIn(ZoneId.of("Europe/Berlin"));
        ReminderSchedule inTheGap = new ReminderSchedule(
                LocalTime.of(2, 30), WeekdayParser.read("sunday").orElseThrow());
        Reminder reminder = added(inTheGap);
        Pause untilSpring = new Pause.Until(LocalDate.of(2027, 3, 28));
        assertThat(reminders
                        .pause(origin(), reminder.id(), untilSpring)
                        .orElseThrow()
                        .reminder()
                        .next()
                        .at())
                .isEqualTo("2027-03-28T01:00:00Z");
    }
}
