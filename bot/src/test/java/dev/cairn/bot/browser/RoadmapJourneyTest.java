package dev.cairn.bot.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.world.User;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one learner does in the browser; the time is 09:00 UTC on Monday, 2 March 2026, until somebody moves it. */
class RoadmapJourneyTest {
    @RegisterExtension
    static final BrowserPlayground PLAYGROUND = BrowserPlayground.shared("dark");

    private static final String FOLLOW = "/roadmap follow roadmap:Machine Learning Engineering Learning Path";

    private final PlaygroundPage page = PLAYGROUND.page();

    private User follower(String name) {
        User person = PLAYGROUND.cairn().addMember(name);
        page.openAs(person, "study");
        page.send(FOLLOW);
        page.awaitLatest("You’re on Machine Learning Engineering Learning Path");
        return person;
    }

    @Test
    void threeQuestionsInAFormLeadANewcomerToTheirFirstUnit() {
        page.openAs(PLAYGROUND.cairn().addMember("Newcomer"), "study");
        page.press("Use /next");
        page.awaitLatest("find your path");
        page.press("Help me choose");
        page.find(Role.DIALOG, "Three quick questions");
        page.press("Submit");
        page.awaitSeen("Choose something here.");
        page.choose("Where are you starting from?", "I’ve never programmed");
        page.choose("What interests you most?", "");
        page.choose("How much time do you have?", "");
        page.press("Submit");
        page.awaitLatest("You’re on Machine Learning Road Map");
        page.press("What’s next");
        page.awaitLatest("CS50", "Why this one", "Focus 25 min");
    }

    @Test
    void everyDayOfAWeekNextGoesOnWhereYesterdayEnded() {
        follower("Weekly");
        List<String> sittings = new ArrayList<>();
        for (int day = 1; day <= 7; day++) {
            page.send("/next");
            String card = page.awaitLatest("Today:", "Why this one");
            sittings.add(card.lines()
                    .filter(line -> line.startsWith("Sitting"))
                    .findFirst()
                    .orElseThrow());
            page.send("/log time minutes:60 unit:Linear Algebra (18.06)");
            page.awaitLatest("Logged: 1 h");
            page.moveClock("Tomorrow");
        }
        assertThat(sittings).doesNotHaveDuplicates().first().asString().contains("Sitting 1 of 10");
        page.send("/progress");
        page.awaitLatest("7 h", "7 days");
    }

    @Test
    void doneCountsAndUndoTakesItBack() {
        follower("Doer");
        page.send("/next");
        page.awaitLatest("Today: Vector spaces");
        page.press("Done");
        page.awaitLatest("has 4 steps left");
        page.press("The whole course");
        page.awaitLatest("Linear Algebra (18.06)", "How long did you study");
        page.send("/undo");
        page.awaitLatest("Undone: finishing Linear Algebra (18.06)");
        page.press("What’s next");
        page.awaitLatest("Today: Vector spaces");
    }

    @Test
    void theNextReminderComesWhenTheClockIsMovedToIt() {
        User person = follower("Reminded");
        page.send("/settings timezone zone:UTC");
        page.awaitLatest("UTC");
        page.send("/remind add time:19:00");
        page.awaitLatest("I’ll DM you daily at 19:00");
        page.openDm(person);
        page.moveClock("To the next reminder");
        page.awaitLatest("Today at 7:00 PM", "Time to study!", "Today: Vector spaces");
        page.press("Not today");
        page.awaitLatest("no more reminders today");
    }
}
