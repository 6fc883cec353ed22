package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.InteractionOutcome;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /log}, {@code /done} for another day, and the time a unit took; it is Monday, 2 March 2026. */
class LogJourneyTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ALGEBRA = "MIT 18.06: Linear Algebra";
    private static final String CALCULUS = "3blue1brown-essence-of-calculus";

    @Test
    void timeIsLoggedForAUnitADayAndWithANote() {
        Learner grace = CAIRN.follower("Grace");

        ShownMessage logged = grace.uses(
                "log time", Map.of("minutes", 45, "unit", ALGEBRA, "when", "yesterday", "note", "*rows* of @everyone"));

        assertThat(logged.isPrivate()).isTrue();
        assertThat(logged.text())
                .contains("Logged: 45 min of Linear Algebra (18.06) on Sun, March 1")
                .doesNotContain("total");
        assertThat(logged.markdown()).contains("“\\*rows\\* of @\u200Beveryone”");
        assertThat(grace.uses("log time", Map.of("minutes", 90, "when", "2026-03-01"))
                        .text())
                .contains("Logged: 1 h 30 min")
                .contains("That day’s total: 2 h 15 min.");
    }

    @Test
    void timeInGeneralIsCountedForTheUnitAtHandWithOnePressAndUndoneWithAnother() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage general = grace.uses("log time", Map.of("minutes", 45));
        assertThat(general.text())
                .isEqualTo("**Logged: 45 min**\n-# This counts for your day and your streak, but not for a unit.");
        ShownMessage counted = general.press("Count it for Linear Algebra (18.06)");
        assertThat(counted.text()).startsWith("**Logged: 45 min of Linear Algebra (18.06)**");
        assertThat(grace.uses("log list").text()).contains("45 min").contains("Linear Algebra");
        assertThat(counted.press("Undo").text())
                .startsWith("**Undone:** logging **45 min** of **Linear Algebra (18.06)**");
        assertThat(grace.uses("log list").text()).contains("45 min").doesNotContain("Linear Algebra");
        assertThat(general.pressForged("log.count:"
                                + Long.toString(grace.person().id().value(), 36) + ":999:mit-18-06-linear-algebra")
                        .text())
                .startsWith("That entry is gone");
    }

    @Test
    void loggedTimeIsUndoneOnItsCard() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("log time", Map.of("minutes", 45)).press("Undo").text())
                .startsWith("**Undone:** logging **45 min** on");
    }

    @Test
    void aLaterEntryForAnEarlierDayStandsAtThatDay() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("log time", Map.of("minutes", 20));
        grace.uses("log time", Map.of("minutes", 10, "when", "yesterday"));

        assertThat(grace.uses("log list").entries("Open an entry"))
                .containsExactly("20 min · Mon, March 2", "10 min · Sun, March 1");
    }

    @Test
    void theSumOfTheDayIsSaidOnceItHasTwoEntries() {
        Learner grace = CAIRN.newcomer("Grace");

        assertThat(grace.uses("log time", Map.of("minutes", 45)).text()).isEqualTo("**Logged: 45 min**");
        assertThat(grace.uses("log time", Map.of("minutes", 30)).text())
                .isEqualTo("**Logged: 30 min**\nThat’s 1 h 15 min today. Nice.");
    }

    @Test
    void daysAreOfferedInWordsAndFoundByThem() {
        Learner grace = CAIRN.newcomer("Grace");

        assertThat(grace.offered("log time", "when", Map.of("minutes", 5, "when", "")))
                .hasSize(8)
                .startsWith("Today · Mon, March 2", "Yesterday · Sun, March 1", "Sat, February 28")
                .endsWith("Mon, February 23");
        assertThat(grace.offered("log time", "when", Map.of("minutes", 5, "when", "thu")))
                .containsExactly("Thu, February 26");
        assertThat(grace.offered("log time", "when", Map.of("minutes", 5, "when", "feb")))
                .hasSize(6);
        assertThat(grace.offered("done", "when", Map.of("unit", ALGEBRA, "when", "yest")))
                .containsExactly("Yesterday · Sun, March 1");
    }

    @Test
    void impossibleTimeIsRefusedWithTheReason() {
        Learner grace = CAIRN.newcomer("Grace");

        assertThat(on(grace, 30, "tomorrow"))
                .contains("It’s only Mon, March 2 for you, so Tue, March 3 is still to come");
        assertThat(on(grace, 30, "Feb 22"))
                .contains("Sun, February 22, 2026 is too long ago")
                .contains("Mon, February 23");
        assertThat(on(grace, 30, "some day"))
                .contains("can’t read “some day” as a day")
                .contains("yesterday");
        assertThat(on(grace, 900, "today")).contains("Logged: 15 h");
        assertThat(on(grace, 90, "today"))
                .contains("A day holds 16 h at most, and Mon, March 2 already has 15 h.")
                .contains("There’s room for 1 h more.");
        assertThat(on(grace, 60, "today")).contains("Logged: 1 h");
        assertThat(on(grace, 1, "today")).contains("already has 16 h.");
        assertThat(grace.uses("log time", Map.of("minutes", 5, "unit", "xyzzy")).text())
                .contains("No unit called");
    }

    private static String on(Learner learner, int minutes, String when) {
        return learner.uses("log time", Map.of("minutes", minutes, "when", when))
                .text();
    }

    @Test
    void logIsReadInPagesAndAnEntryIsRemovedOnce() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("log list").text()).contains("Nothing logged yet");
        for (int minutes = 1; minutes <= 12; minutes++) {
            grace.uses("log time", "minutes", minutes);
        }

        ShownMessage list = grace.uses("log list");
        assertThat(list.isPrivate()).isTrue();
        assertThat(list.text())
                .contains("1 h 18 min logged")
                .contains("page 1 of 2")
                .contains("**12 min** · Mon, March 2");
        ShownMessage earlier = list.press("Earlier");
        assertThat(earlier.text())
                .contains("page 2 of 2")
                .contains("**2 min** · ")
                .doesNotContain("**3 min**");
        ShownMessage entry = earlier.choose("Open an entry", "2 min · Mon, March 2");
        assertThat(entry.text()).contains("2 min · Mon, March 2").contains("No unit");
        String takeBack = entry.customId("Take back");
        ShownMessage taken = entry.press("Take back");
        assertThat(taken.text())
                .contains("Taken back: **2 min**")
                .contains("1 h 16 min logged")
                .doesNotContain("**2 min** · Mon, March 2");

        assertThat(grace.uses("log list")
                        .choose("Open an entry", "12 min · Mon, March 2")
                        .pressForged(takeBack)
                        .text())
                .contains("That entry is gone already.");
        assertThat(grace.uses("undo").text()).contains("**Undone:** removing **2 min** on Mon, March 2 from your log");
        assertThat(grace.uses("undo").text()).contains("**Undone:** logging **12 min** on Mon, March 2");
        assertThat(grace.uses("log list").text()).contains("1 h 6 min logged");
    }

    @Test
    void entryOfAnotherLearnerCannotBeReached() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("log time", Map.of("minutes", 30, "note", "mine"));
        Learner linus = CAIRN.newcomer("Linus");
        linus.uses("log time", "minutes", 10);

        ShownMessage entry = grace.uses("log list").choose("Open an entry", "30 min · Mon, March 2");
        String takeBack = entry.customId("Take back");
        ShownMessage own = linus.uses("log list").choose("Open an entry", "10 min · Mon, March 2");
        assertThat(own.pressForged(takeBack).text()).contains("belongs to someone else");
        assertThat(grace.uses("log list").text()).contains("“mine”");
    }

    @Test
    void finishedUnitAsksHowLongItTookAndLogsItForTheSameDay() {
        Learner grace = CAIRN.follower("Grace");

        ShownMessage done = grace.finishes(Map.of("unit", CALCULUS, "when", "yesterday"));

        assertThat(done.text())
                .contains("It counts for Sun, March 1.")
                .contains("How long did you study on Sun, March 1?");
        assertThat(done.buttons()).hasSize(6).startsWith("What’s next").endsWith("Other", "Share");
        String span = done.buttons().get(1);
        ShownMessage logged = done.press(span);
        assertThat(logged.text()).contains("Logged: " + span + " of").contains("Sun, March 1");
        assertThat(grace.uses("log list").text()).contains("**" + span + "** · Sun, March 1");

        grace.uses("undo");
        assertThat(grace.uses("log list").text()).contains("Nothing logged yet");
        assertThat(grace.uses("undo").text()).contains("**Undone:** finishing");
    }

    @Test
    void timeToldTwiceForAFinishedUnitCountsOnce() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage done = grace.finishes(CALCULUS);
        assertThat(done.text()).contains("How long did you study today?");
        String again = done.customId(done.buttons().get(2));

        ShownMessage logged = done.press(done.buttons().get(1));
        assertThat(logged.pressForged(again).text()).contains("You’ve already logged");
    }

    @Test
    void otherTimeSpentIsTyped() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage done = grace.finishes(CALCULUS);

        InteractionOutcome form = done.pressing("Other");
        assertThat(form.modal(ShownMessage.SOON).path("title").asText()).isNotBlank();
        assertThat(grace.shown(grace.session().submit(form, Map.of("minutes", "a while")))
                        .text())
                .contains("as a length of time");
        InteractionOutcome again = done.pressing("Other");
        again.modal(ShownMessage.SOON);
        assertThat(grace.shown(grace.session().submit(again, Map.of("minutes", "1 h 20")))
                        .text())
                .contains("Logged: 1 h 20 min of");
    }

    @Test
    void unitWithTimeOnThatDayIsNotAskedAbout() {
        Learner grace = CAIRN.follower("Grace");
        grace.uses("log time", Map.of("minutes", 30, "unit", CALCULUS));

        assertThat(grace.finishes(CALCULUS).text()).doesNotContain("How long");
    }

    @Test
    void unitIsFinishedForAPastDay() {
        Learner grace = CAIRN.follower("Grace");

        assertThat(grace.finishes(Map.of("unit", ALGEBRA, "when", "tomorrow")).text())
                .contains("still to come");
        assertThat(grace.finishes(Map.of("unit", ALGEBRA, "when", "Feb 24")).text())
                .contains("Done: Linear Algebra (18.06)")
                .contains("It counts for Tue, February 24.");
        assertThat(grace.uses("undo").text()).contains("**Undone:** finishing");
        assertThat(grace.finishes(Map.of("unit", ALGEBRA, "when", "today")).text())
                .doesNotContain("It counts for");
    }
}
