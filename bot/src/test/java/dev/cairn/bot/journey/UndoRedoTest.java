package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Takes changes of all kinds back and makes them again. */
class UndoRedoTest {
    private static final String ALGEBRA = "MIT 18.06: Linear Algebra";
    private static final String SHORT_NAME = "Linear Algebra (18.06)";

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
    void aChangeIsUndoneAtOnceAndRedoneByButton() {
        ada.uses("settings rest-days", "days", "weekends");
        ShownMessage undone = ada.uses("undo");
        assertThat(undone.text()).startsWith("**Undone:** setting your rest days to **Saturday and Sunday**, <t:");
        assertThat(ada.uses("settings show").text()).contains("Rest days:** none");
        ShownMessage redone = undone.press("Redo");
        assertThat(redone.text()).isEqualTo("**Redone:** setting your rest days to **Saturday and Sunday**.");
        assertThat(ada.uses("settings show").text()).contains("Rest days:** Saturday and Sunday");
        assertThat(pressed(redone, "undo.redo", 2)).contains("nothing to redo");
        assertThat(pressed(redone, "undo.do", 2)).startsWith("**Undone:** setting your rest days");
        assertThat(pressed(redone, "undo.do", 2)).contains("undone already");
    }

    /** Presses a button again that the first press has replaced, as a second tap does. */
    private String pressed(ShownMessage shown, String action, int number) {
        String owner = Long.toString(ada.person().id().value(), 36);
        return shown.pressForged(action + ":" + owner + ":" + number).text();
    }

    @Test
    void anOldChangeIsAskedAboutFirst() {
        ada.uses("skip", Map.of("unit", ALGEBRA, "why", "known"));
        cairn.pass(Duration.ofHours(2));
        ShownMessage asked = ada.uses("undo");
        assertThat(asked.text()).startsWith("Your last change was skipping **" + SHORT_NAME + "**, <t:");
        assertThat(asked.buttons()).containsExactly("Undo it", "Leave it");
        assertThat(asked.press("Leave it").text()).contains("nothing changed");
        assertThat(ada.uses("undo").press("Undo it").text()).startsWith("**Undone:** skipping **" + SHORT_NAME);
        assertThat(ada.uses("undo").text()).startsWith("Your last change was choosing");
    }

    @Test
    void anUndoButtonNeverTakesBackAnotherChangeThanItsOwn() {
        ada.uses("settings visibility", "who", "my servers");
        cairn.pass(Duration.ofHours(2));
        ShownMessage asked = ada.uses("undo");
        ada.uses("settings goal", "hours", "3");
        ShownMessage other = asked.press("Undo it");
        assertThat(other.text())
                .isEqualTo("You’ve changed something else since then. Your last change was setting your goal to"
                        + " **3 h a week**, <t:" + cairn.clock().instant().getEpochSecond() + ":R>. Undo it?");
        assertThat(ada.uses("settings show").text()).contains("3 h a week").contains("people in my servers");
    }

    @Test
    void aNewChangeEndsWhatCanBeRedone() {
        ada.uses("settings goal", "hours", "3");
        ShownMessage undone = ada.uses("undo");
        ada.uses("settings goal", "hours", "4");
        assertThat(undone.press("Redo").text()).contains("nothing to redo");
        assertThat(ada.uses("settings show").text()).contains("4 h a week");
    }

    @Test
    void aRunningFocusTimerIsNamedAndNotPassedOver() {
        ada.uses("settings goal", "hours", "3");
        cairn.pass(Duration.ofMinutes(1));
        ada.uses("focus start", "minutes", 25);
        ShownMessage asked = ada.uses("undo");
        assertThat(asked.text())
                .startsWith("You’ve started a focus timer")
                .contains("focus stop")
                .contains("Your last change before that was setting your goal to **3 h a week**");
        assertThat(ada.uses("settings show").text()).contains("3 h a week");
        assertThat(asked.press("Undo it").text()).startsWith("**Undone:** setting your goal");
    }

    @Test
    void aZoneGoesBackWithItsStudyDay() {
        ada.uses("settings timezone", "zone", "Pacific/Honolulu");
        assertThat(ada.uses("settings show").text()).contains("Sunday, March 1");
        assertThat(ada.uses("undo").text()).contains("setting your time zone to **Pacific/Honolulu**");
        assertThat(ada.uses("settings show").text()).contains("not set").contains("Monday, March 2");
    }

    @Test
    void forgedNumbersChangeNothing() {
        String owner = Long.toString(ada.person().id().value(), 36);
        for (String forged : List.of("undo.do:" + owner, "undo.do:" + owner + ":x", "undo.redo:" + owner)) {
            assertThat(ada.uses("settings show").pressForged(forged).text())
                    .as(forged)
                    .contains("no longer leads anywhere");
        }
        assertThat(ada.uses("settings show")
                        .pressForged("undo.redo:" + owner + ":77")
                        .text())
                .contains("nothing to redo");
    }
}
