package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ReminderSteps.inBerlin;
import static dev.cairn.bot.journey.ReminderSteps.message;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Changes reminders by the buttons on their cards. */
class ReminderButtonsTest {
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
    void aReminderIsChangedPausedResumedAndRemovedByButtonsAndEachCanBeUndone() {
        ShownMessage added = inBerlin(ada, Map.of("time", "19:00"));
        assertThat(added.buttons()).containsExactly("Change", "Pause", "Remove");
        ShownMessage changed = added.press("Change").choose("Remind me at", "20:00");
        assertThat(changed.text()).contains("now comes **daily at 20:00**");
        assertThat(changed.press("Undo").text()).startsWith("**Undone:** changing your 20:00 reminder");
        assertThat(ada.uses("remind list").text()).contains("**19:00** daily");
        assertThat(ada.uses("remind list")
                        .press("Change")
                        .choose("Remind me on", "Mon", "Tue")
                        .text())
                .contains("**on Mon, Tue at 19:00**");
        assertThat(ada.uses("remind list").press("Pause").text()).contains("is paused");
        assertThat(ada.uses("remind list").press("Resume").text()).contains("on Mon, Tue at 19:00** again");
        ShownMessage removed = ada.uses("remind list").press("Remove");
        assertThat(removed.text()).contains("Removed your reminder on Mon, Tue at 19:00");
        assertThat(ada.uses("remind list").text()).contains("No reminders yet");
        removed.press("Undo");
        assertThat(ada.uses("remind list").text()).contains("**19:00** on Mon, Tue");
    }

    @Test
    void aRemovedReminderThatIsBroughtBackComesAtItsHour() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        ada.uses("remind list").press("Remove");
        assertThat(ada.uses("undo").text()).startsWith("**Undone:** removing your 19:00 reminder");
        cairn.pass(Duration.ofHours(9));
        assertThat(message(ada, 2).text()).contains("Time to study");
    }

    @Test
    void aReminderOneHasAlreadyIsNotAddedAgainAndOnlyTheFirstSendsATrialMessage() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        ShownMessage again = ada.uses("remind add", Map.of("time", "7pm", "days", "weekdays"));
        assertThat(again.text()).isEqualTo("You already have a reminder daily at 19:00, by DM.");
        assertThat(again.buttons()).containsExactly("Change", "Pause", "Remove");
        assertThat(ada.uses("remind add", "time", "20:00").text())
                .contains("I’ll DM you daily at 20:00")
                .doesNotContain("just sent you");
        cairn.awaitTimedWork();
        message(ada, 1);
    }

    @Test
    void remindersDueAtOnceAreOneMessage() throws Exception {
        inBerlin(ada, Map.of("time", "18:00"));
        message(ada, 1);
        ada.uses("remind add", "time", "19:00");
        ada.uses("remind add", Map.of("time", "20:00", "days", "weekdays"));
        cairn.restart(() -> cairn.pass(Duration.ofHours(10).plusMinutes(30)));
        assertThat(message(ada, 2).text()).contains("Time to study");
        cairn.pass(Duration.ofMinutes(5));
        cairn.awaitTimedWork();
        message(ada, 2);
        cairn.pass(Duration.ofHours(21).plusMinutes(25));
        assertThat(message(ada, 3).text()).contains("Time to study").doesNotContain("late");
        cairn.pass(Duration.ofHours(1));
        message(ada, 4);
    }

    @Test
    void snoozingKeepsWhatThereIsToStudyAndNotTodayCanBeUndone() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        cairn.pass(Duration.ofHours(9));
        ShownMessage snoozed = message(ada, 2).press("Snooze 1 h");
        assertThat(snoozed.text()).contains("Snoozed until <t:").contains("Linear Algebra");
        assertThat(snoozed.buttons()).contains("Start", "Undo");
        cairn.pass(Duration.ofHours(1));
        ShownMessage quiet = message(ada, 3).press("Not today");
        assertThat(quiet.text()).contains("no more reminders today").contains("Linear Algebra");
        assertThat(quiet.buttons()).contains("Start", "Undo");
        assertThat(quiet.press("Undo").text()).startsWith("**Undone:** “Not today”");
    }

    @Test
    void anHourThatCanBeInBothHalvesOfTheDayIsSuggestedAndAskedAbout() {
        assertThat(ada.offered("remind add", "time", "7")).containsExactly("07:00", "19:00");
        assertThat(ada.uses("remind add", "time", "7").text())
                .isEqualTo("Is “7” in the morning or the evening? Write `07:00` or `19:00`.");
    }
}
