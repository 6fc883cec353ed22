package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /settings} and the search for a time zone; the time is 09:00 UTC on Monday, 2 March 2026. */
class SettingsTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String HOUR = "My clock shows";
    private static final String PLACE = "I’m in";
    private static final String DAY_START = "My study day starts";
    private static final String REST = "My rest days";
    private static final String SEEN = "My progress can be seen";

    @Test
    void newLearnerSeesTheDefaultsAndHowToFindTheirZone() {
        ShownMessage shown = CAIRN.newcomer("Grace").uses("settings show");
        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.text())
                .contains("Time zone:** not set")
                .contains("(using UTC)")
                .contains("today is Monday, March 2, until <t:1772510400:f>")
                .contains("Rest days:** none")
                .contains("Weekly goal:** none")
                .contains("only me");
        assertThat(shown.buttons()).containsExactly("Set it");
        assertThat(shown.chosen(DAY_START)).containsExactly("04:00");
        assertThat(shown.chosen(REST)).isEmpty();
        assertThat(shown.chosen(SEEN)).containsExactly("only me");
    }

    @Test
    void aZoneIsProposedWithItsTimeAndSet() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("settings timezone", "zone", "berl")).first().isEqualTo("Europe/Berlin · Mon 10:00");
        assertThat(grace.offered("settings timezone", "zone", "nyc")).first().isEqualTo("America/New_York · Mon 04:00");
        ShownMessage set = grace.uses("settings timezone", "zone", "Europe/Berlin");
        assertThat(set.text())
                .contains("Your time zone is **Europe/Berlin** now. It’s 10:00 there.")
                .contains("today is Monday, March 2, until <t:1772506800:f>")
                .doesNotContain("Your study day");
        assertThat(grace.uses("settings timezone", "zone", "berlin").text()).contains("already **Europe/Berlin**");
        assertThat(grace.inDm().uses("settings show").text()).contains("Time zone:** Europe/Berlin");
    }

    @Test
    void ambiguousZoneIsAskedAbout() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage asked = grace.uses("settings timezone", "zone", "usa");
        assertThat(asked.text()).contains("“usa” could be several time zones");
        assertThat(asked.entries(PLACE)).contains("New York · United States", "Los Angeles · United States");
        assertThat(asked.choose(PLACE, "Chicago · United States").text()).contains("America/Chicago** now. It’s 03:00");
    }

    @Test
    void unknownZoneIsRefusedKindlyAndLeadsToTheSearch() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage refused = grace.uses("settings timezone", "zone", "Qwxyz/Vbnmk");
        assertThat(refused.text())
                .contains("I can’t find a time zone called “Qwxyz/Vbnmk”")
                .contains("may be older")
                .contains("nearest big city");
        assertThat(refused.press("What time is it for you?").text()).contains("What time is it for you?");
        assertThat(grace.uses("settings timezone", "zone", "qwxyzvbnmk").text()).doesNotContain("older");
    }

    @Test
    void learnerFindsTheirZoneByTheCurrentTime() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage hours = grace.uses("settings show").press("Set it");
        assertThat(hours.entries(HOUR)).hasSize(24).contains("10:00", "14:00 · 14:30 · 14:45");
        ShownMessage places = hours.choose(HOUR, "14:00 · 14:30 · 14:45");
        assertThat(places.entries(PLACE)).first().isEqualTo("Kolkata · India");
        ShownMessage again = places.press("Another time").choose(HOUR, "14:00 · 14:30 · 14:45");
        ShownMessage set = again.choose(PLACE, "Kathmandu · Nepal");
        assertThat(set.text()).contains("Asia/Kathmandu** now. It’s 14:45");
        assertThat(set.isPrivate()).isTrue();
    }

    @Test
    void hourKeepsTheMeaningItHadWhenShown() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage hours = grace.uses("settings show").press("Set it");
        CAIRN.pass(Duration.ofMinutes(90));
        try {
            assertThat(hours.choose(HOUR, "10:00").entries(PLACE)).contains("Berlin · Germany");
        } finally {
            CAIRN.pass(Duration.ofMinutes(-90));
        }
    }

    @Test
    void changeOfZoneShowsTheNewStudyDay() {
        Learner grace = CAIRN.newcomer("Grace");
        grace.uses("settings timezone", "zone", "Pacific/Kiritimati");
        assertThat(grace.uses("settings timezone", "zone", "Pacific/Honolulu").text())
                .contains("Your study day is Sunday, March 1, until");
        assertThat(grace.uses("settings timezone", "zone", "Pacific/Kiritimati").text())
                .contains("Your study day is Monday, March 2, until");
    }

    @Test
    void learnerChoosesWhenTheDayBegins() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings day-start", "hour", "0").text()).contains("starts at **00:00**");
        ShownMessage noon = grace.uses("settings show").choose(DAY_START, "12:00");
        assertThat(noon.text()).contains("starts at **12:00**").contains("Your study day is Sunday, March 1, until");
        assertThat(noon.chosen(DAY_START)).containsExactly("12:00");
        assertThat(grace.uses("settings day-start", "hour", "12").text()).contains("already starts at **12:00**");
    }

    @Test
    void restDaysAreWrittenOrChosen() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("settings rest-days", "days", "")).contains("none", "weekends");
        assertThat(grace.offered("settings rest-days", "days", "mon-wed")).containsExactly("Mon, Tue, Wed");
        assertThat(grace.uses("settings rest-days", "days", "weekends").text())
                .contains("You’ll rest on **Saturday and Sunday** from today on");
        ShownMessage card = grace.uses("settings rest-days");
        assertThat(card.chosen(REST)).containsExactly("Saturday", "Sunday");
        assertThat(card.choose(REST, "Friday").text()).contains("You’ll rest on **Friday** from today on");
        assertThat(grace.uses("settings show").choose(REST).text()).contains("No rest days");
        assertThat(grace.uses("settings rest-days", "days", "none").text()).contains("You have no rest days");
    }

    @Test
    void invalidRestDaysAreRefused() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings rest-days", "days", "Sat, Blursday").text())
                .contains("“blursday” isn’t a day");
        assertThat(grace.uses("settings rest-days", "days", "mon-sun").text()).contains("six at most");
        assertThat(grace.uses("settings show").text()).contains("Rest days:** none");
    }

    @Test
    void aWeeklyGoalIsTypedOrChosenAndDropped() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("settings goal", "hours", "2,5")).containsExactly("2 h 30 min a week");
        assertThat(grace.uses("settings goal", "hours", "3 hours a week").text())
                .contains("Your goal is **3 h a week**")
                .contains("Weekly goal:** 3 h a week");
        ShownMessage card = grace.uses("settings goal", "hours", "2.5");
        assertThat(card.chosen("I want to study")).containsExactly("2 h 30 min a week");
        assertThat(card.choose("I want to study", "5 h a week").text()).contains("**5 h a week**");
        assertThat(grace.uses("settings goal", "hours", "90 min").text()).contains("**1 h 30 min a week**");
        assertThat(grace.uses("settings goal", "hours", "0").text())
                .contains("No weekly goal anymore")
                .contains("Weekly goal:** none");
        assertThat(grace.uses("settings goal", "hours", "none").text()).contains("You have no weekly goal");
    }

    @Test
    void aGoalThatIsNoTimeOrTooLongOrShortIsRefusedWithWhatToWrite() {
        Learner grace = CAIRN.newcomer("Grace");
        for (String typed : List.of("lots", "81", "0.2", "-3", "5000 min", "99999999999999")) {
            assertThat(grace.uses("settings goal", "hours", typed).text())
                    .as(typed)
                    .contains("half an hour to 80 hours");
        }
    }

    @Test
    void progressIsHiddenUntilTheLearnerShowsIt() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings visibility", "who", "my servers").text())
                .contains("can see your progress now");
        assertThat(grace.uses("settings show").choose(SEEN, "only me").text()).contains("Only you");
        assertThat(grace.uses("settings visibility", "who", "nobody").text()).contains("That’s how it already was");
    }

    @Test
    void forgedPressesChangeNothing() {
        Learner grace = CAIRN.newcomer("Grace");
        String owner = Long.toString(grace.person().id().value(), 36);
        for (String forged : List.of(
                "zone.ask:" + owner,
                "zone.ask:" + owner + ":",
                "zone.ask:" + owner + ":" + "a".repeat(70),
                "zone.hour:" + owner + ":x-y:settings.zone",
                "zone.hour:" + owner + ":zzzzzzzzzzzz:settings.zone",
                "settings.zone:" + owner,
                "settings.day:" + owner,
                "settings.goal:" + owner,
                "settings.seen:" + owner)) {
            assertThat(grace.uses("settings show").pressForged(forged).text())
                    .as(forged)
                    .contains("no longer leads anywhere");
        }
    }
}
