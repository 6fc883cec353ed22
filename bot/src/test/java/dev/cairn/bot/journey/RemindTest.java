package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ReminderSteps.inBerlin;
import static dev.cairn.bot.journey.ReminderSteps.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tests {@code /remind} and the reminders it sends. */
class RemindTest {

    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.follower("Ada");
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void firstReminderAsksForTheTimeAndSendsATestMessage() {
        ShownMessage added = inBerlin(ada, Map.of("time", "7pm"));
        assertThat(added.isPrivate()).isTrue();
        assertThat(added.text()).contains("I’ll DM you daily at 19:00").contains("I just sent you a DM");
        assertThat(message(ada, 1).text()).contains("Your study reminders will come here");
        assertThat(ada.uses("remind list").text()).contains("**19:00** daily").contains("by DM");
        assertThat(ada.uses("remind add", Map.of("time", "8am", "days", "weekend"))
                        .text())
                .contains("on weekends at 08:00");
    }

    @Test
    void theOfferAsksForTheZoneAndThenForTheHourAndAddsADailyReminder() {
        ShownMessage offer = ada.uses("remind list").press("Remind me daily");
        ShownMessage places = offer.choose("My clock", entry(offer, "My clock", "10:"));
        ShownMessage hours = places.choose("I’m in", entry(places, "I’m in", "Berlin"));
        assertThat(hours.text()).contains("When should I remind you?");
        hours.choose("Remind me at", "19:00");
        assertThat(message(ada, 1).text()).contains("19:00");
        assertThat(ada.uses("remind list").text()).contains("19:00").contains("daily");
    }

    private static String entry(ShownMessage shown, String menu, String start) {
        return shown.entries(menu).stream()
                .filter(entry -> entry.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aReminderComesAtItsHourWithTheUnitOfTheDay() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        ShownMessage reminder = message(ada, 2);
        assertThat(reminder.text())
                .contains("Time to study")
                .contains("### Linear Algebra (18.06)")
                .contains("**Today: Vector spaces**")
                .contains("about ")
                .contains("**Why this one:**")
                .doesNotContain("late");
        assertThat(reminder.buttons())
                .contains("Start", "Done", "Not today", "Snooze 15 min", "Snooze 1 h", "Open lectures");
        cairn.pass(Duration.ofDays(1));
        assertThat(message(ada, 3).text()).contains("Time to study");
    }

    @Test
    void aReminderIsSilentOnceTheLearnerHasStudiedAndTellsTheStreakNextDay() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        ada.uses("log time", "minutes", 15);
        cairn.pass(Duration.ofHours(9));
        cairn.pass(Duration.ofDays(1));
        ShownMessage next = message(ada, 2);
        assertThat(next.text()).contains("Your streak has begun.");
    }

    @Test
    void startBeginsTheTimerAndDoneAsksHowMuchIsDone() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        ShownMessage reminder = message(ada, 2);
        assertThat(reminder.press("Start").text()).contains("25 min of Linear Algebra (18.06)");
        assertThat(reminder.press("Done").text()).contains("What did you finish?");
    }

    @Test
    void aSnoozedReminderComesAgain() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        ShownMessage reminder = message(ada, 2);
        assertThat(reminder.press("Snooze 15 min").text())
                .contains("Snoozed until <t:")
                .contains("### Linear Algebra");
        cairn.pass(Duration.ofMinutes(14));
        cairn.awaitTimedWork();
        message(ada, 2);
        cairn.pass(Duration.ofMinutes(1));
        assertThat(message(ada, 3).text()).contains("Time to study");
    }

    @Test
    void notTodayCancelsASnoozedReminder() {
        inBerlin(ada, Map.of("time", "19:00"));
        ada.uses("remind add", Map.of("time", "19:30"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        message(ada, 2).press("Snooze 1 h");
        cairn.pass(Duration.ofMinutes(30));
        assertThat(message(ada, 3).press("Not today").text()).contains("Okay, no more reminders today. See you <t:");
        cairn.pass(Duration.ofMinutes(30));
        cairn.awaitTimedWork();
        message(ada, 3);
        cairn.pass(Duration.ofHours(23));
        assertThat(message(ada, 4).text()).contains("Time to study");
    }

    @Test
    void notTodaySilencesEveryReminderOfThatDay() {
        inBerlin(ada, Map.of("time", "19:00"));
        ada.uses("remind add", Map.of("time", "20:30"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        assertThat(message(ada, 2).press("Not today").text()).contains("Okay, no more reminders today. See you <t:");
        cairn.pass(Duration.ofHours(2));
        cairn.awaitTimedWork();
        message(ada, 2);
        cairn.pass(Duration.ofHours(22));
        assertThat(message(ada, 3).text()).contains("Time to study");
    }

    @Test
    void aPausedReminderWaitsAndAResumedOneComes() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        assertThat(ada.uses("remind pause", "until", "2026-03-05").text()).contains("It’ll be back <t:");
        assertThat(ada.uses("remind list").text()).contains("Paused until Thursday, March 5");
        cairn.pass(Duration.ofHours(9));
        cairn.pass(Duration.ofDays(3));
        message(ada, 2);
        assertThat(ada.uses("remind pause").text()).contains("turns it back on");
        cairn.pass(Duration.ofDays(1));
        assertThat(ada.uses("remind pause").text()).startsWith("Your reminders are all paused already.");
        assertThat(ada.offered("remind resume", "reminder", "")).hasSize(1);
        assertThat(ada.uses("remind resume").text()).contains("I’ll remind you daily at 19:00** again");
        assertThat(ada.uses("remind resume").text()).startsWith("None of your reminders is paused");
        cairn.pass(Duration.ofDays(1));
        message(ada, 3);
        String picked = ada.choices("remind remove", "reminder", Map.of("reminder", "19"))
                .get(0)
                .value();
        assertThat(ada.uses("remind remove", "reminder", picked).text())
                .contains("Removed your reminder daily at 19:00");
        assertThat(ada.uses("remind list").text()).contains("No reminders yet");
    }

    @Test
    void aReminderUnansweredForAWeekSaysLessAndOffersFewerAndAPause() {
        inBerlin(ada, Map.of("time", "19:00"));
        cairn.pass(Duration.ofHours(9));
        for (int day = 1; day <= 7; day++) {
            message(ada, day + 1);
            cairn.pass(Duration.ofDays(1));
        }
        ShownMessage quiet = message(ada, 9);
        assertThat(quiet.text())
                .startsWith("**Busy week? That’s fine.**")
                .contains("### Linear Algebra")
                .doesNotContain("Time to study");
        assertThat(quiet.buttons()).contains("Start", "Once a week", "Pause reminders");
        ShownMessage weekly = quiet.press("Once a week");
        assertThat(weekly.text()).contains("I’ll check in once a week.");
        assertThat(ada.uses("remind list").text()).contains("once a week for now");
        assertThat(weekly.press("Undo").text()).startsWith("**Undone:**");
    }

    @Test
    void aReminderUnansweredForTwoWeeksComesWeeklyAndOnePressBringsTheDailyOnesBack() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        message(ada, 2);
        for (int day = 1; day <= 14; day++) {
            cairn.pass(Duration.ofDays(1));
            message(ada, 2 + day);
        }
        ShownMessage softened = message(ada, 16);
        assertThat(softened.text()).contains("check in once a week");
        assertThat(ada.uses("remind list").text()).contains("once a week for now");
        cairn.pass(Duration.ofDays(6));
        cairn.pass(Duration.ofDays(1));
        ShownMessage weekly = message(ada, 17);
        assertThat(weekly.text()).doesNotContain("check in once a week");
        assertThat(weekly.press("As often as before").text()).contains("daily at 19:00 again");
        message(ada, 18);
        cairn.pass(Duration.ofDays(1));
        message(ada, 19);
    }

    @Test
    void anHourDownMakesAReminderLateAndADayDownSkipsIt() throws Exception {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(8));
        cairn.restart(() -> cairn.pass(Duration.ofHours(2)));
        assertThat(message(ada, 2).text()).contains("Sorry I’m late");
        cairn.restart(() -> cairn.pass(Duration.ofHours(22 + 14)));
        cairn.pass(Duration.ofHours(11));
        assertThat(message(ada, 3).text()).doesNotContain("late");
    }

    @Test
    void invalidTimesDaysAndASixthReminderAreRefused() {
        assertThat(ada.uses("remind add", "time", "25:00").text()).contains("as a time. Try");
        assertThat(ada.uses("remind add", "time", "half past").text()).contains("as a time. Try");
        assertThat(ada.uses("remind add", Map.of("time", "7pm", "days", "someday"))
                        .text())
                .contains("as days. Try");
        assertThat(ada.uses("remind add", Map.of("time", "7pm", "where", "here"))
                        .text())
                .contains("hasn’t picked a channel");
        inBerlin(ada, Map.of("time", "19:00"));
        for (int hour = 10; hour < 14; hour++) {
            ada.uses("remind add", "time", hour + ":00");
        }
        assertThat(ada.uses("remind add", "time", "15:00").text()).contains("the most I can keep");
        assertThat(ada.uses("remind pause", Map.of("reminder", "19:00", "until", "yesterday"))
                        .text())
                .contains("as a day within the next year");
        assertThat(ada.uses("remind pause").text()).contains("more than one");
    }

    @Test
    void aForgedValueReachesNobodyElsesReminder() {
        inBerlin(ada, Map.of("time", "19:00"));
        String hers = ada.choices("remind remove", "reminder", Map.of("reminder", "19"))
                .get(0)
                .value();
        Learner bob = cairn.follower("Bob");
        assertThat(bob.uses("remind remove", "reminder", hers).text()).contains("You don’t have a reminder");
        inBerlin(bob, Map.of("time", "18:00"));
        assertThat(bob.uses("remind remove", "reminder", hers).text()).contains("You don’t have a reminder");
        assertThat(bob.uses("remind pause", "reminder", hers).text()).contains("You don’t have a reminder");
        assertThat(ada.uses("remind list").text()).contains("**19:00** daily");
    }
}
