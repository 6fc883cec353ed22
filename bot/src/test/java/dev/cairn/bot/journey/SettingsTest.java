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
    private static final String PLACE = "I am in";
    private static final String DAY_START = "My study day begins";
    private static final String REST = "I rest on";
    private static final String SEEN = "My progress is seen";

    @Test
    void newLearnerSeesTheDefaultsAndHowToFindTheirZone() {
        ShownMessage shown = CAIRN.newcomer("Grace").uses("settings show");
        assertThat(shown.isPrivate()).isTrue();
        assertThat(shown.text())
                .contains("Time zone:** not set")
                .contains("it is 09:00 now")
                .contains("begins at 04:00. Now it is Monday 2 March")
                .contains("Rest days:** none")
                .contains("nobody but me");
        assertThat(shown.buttons()).containsExactly("What time is it for you?");
        assertThat(shown.chosen(DAY_START)).containsExactly("04:00");
        assertThat(shown.chosen(REST)).isEmpty();
        assertThat(shown.chosen(SEEN)).containsExactly("nobody but me");
    }

    @Test
    void aZoneIsProposedWithItsTimeAndSet() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("settings timezone", "zone", "berl")).first().isEqualTo("Europe/Berlin · Mon 10:00");
        assertThat(grace.offered("settings timezone", "zone", "nyc")).first().isEqualTo("America/New_York · Mon 04:00");
        ShownMessage set = grace.uses("settings timezone", "zone", "Europe/Berlin");
        assertThat(set.text())
                .contains("Your time zone is **Europe/Berlin**, where it is 10:00 now")
                .contains("Your study day is Monday 2 March, until <t:1772506800:f>")
                .doesNotContain("a moment ago");
        assertThat(grace.uses("settings timezone", "zone", "berlin").text()).contains("was **Europe/Berlin** already");
        assertThat(grace.inDm().uses("settings show").text()).contains("Europe/Berlin, where it is 10:00 now");
    }

    @Test
    void ambiguousZoneIsAskedAbout() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage asked = grace.uses("settings timezone", "zone", "usa");
        assertThat(asked.text()).contains("“usa” can be several time zones");
        assertThat(asked.entries(PLACE)).contains("New York · United States", "Los Angeles · United States");
        assertThat(asked.choose(PLACE, "Chicago · United States").text())
                .contains("America/Chicago**, where it is 03:00");
    }

    @Test
    void unknownZoneIsRefusedKindlyAndLeadsToTheSearch() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage refused = grace.uses("settings timezone", "zone", "Qwxyz/Vbnmk");
        assertThat(refused.text())
                .contains("I know no time zone “Qwxyz/Vbnmk”")
                .contains("is older than it")
                .contains("nearest big city");
        assertThat(refused.press("What time is it for you?").text()).contains("What time is it for you?");
        assertThat(grace.uses("settings timezone", "zone", "qwxyzvbnmk").text()).doesNotContain("older");
    }

    @Test
    void learnerFindsTheirZoneByTheCurrentTime() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage hours = grace.uses("settings show").press("What time is it for you?");
        assertThat(hours.entries(HOUR)).hasSize(24).contains("10:00", "14:00 · 14:30 · 14:45");
        ShownMessage places = hours.choose(HOUR, "14:00 · 14:30 · 14:45");
        assertThat(places.entries(PLACE)).first().isEqualTo("Kolkata · India");
        ShownMessage again = places.press("Another time").choose(HOUR, "14:00 · 14:30 · 14:45");
        ShownMessage set = again.choose(PLACE, "Kathmandu · Nepal");
        assertThat(set.text()).contains("Asia/Kathmandu**, where it is 14:45 now");
        assertThat(set.isPrivate()).isTrue();
    }

    @Test
    void hourKeepsTheMeaningItHadWhenShown() {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage hours = grace.uses("settings show").press("What time is it for you?");
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
                .contains("Your study day is Sunday 1 March")
                .contains("It was Monday 2 March a moment ago")
                .contains("counts once");
        assertThat(grace.uses("settings timezone", "zone", "Pacific/Kiritimati").text())
                .contains("Your study day is Monday 2 March")
                .contains("It was Sunday 1 March a moment ago")
                .contains("stays counted");
    }

    @Test
    void learnerChoosesWhenTheDayBegins() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings day-start", "hour", "0").text()).contains("begins at **00:00**");
        ShownMessage noon = grace.uses("settings show").choose(DAY_START, "12:00");
        assertThat(noon.text())
                .contains("begins at **12:00**")
                .contains("Your study day is Sunday 1 March")
                .contains("Monday 2 March a moment ago");
        assertThat(noon.chosen(DAY_START)).containsExactly("12:00");
        assertThat(grace.uses("settings day-start", "hour", "12").text()).contains("**12:00** already");
    }

    @Test
    void restDaysAreWrittenOrChosen() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.offered("settings rest-days", "days", "")).contains("none", "weekends");
        assertThat(grace.offered("settings rest-days", "days", "mon-wed")).containsExactly("Mon, Tue, Wed");
        assertThat(grace.uses("settings rest-days", "days", "weekends").text())
                .contains("You rest on **Saturday and Sunday** from today on");
        ShownMessage card = grace.uses("settings rest-days");
        assertThat(card.chosen(REST)).containsExactly("Saturday", "Sunday");
        assertThat(card.choose(REST, "Friday").text()).contains("You rest on **Friday** from today on");
        assertThat(grace.uses("settings show").choose(REST).text()).contains("No rest days");
        assertThat(grace.uses("settings rest-days", "days", "none").text()).contains("You had no rest days");
    }

    @Test
    void invalidRestDaysAreRefused() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings rest-days", "days", "Sat, Blursday").text())
                .contains("“blursday” is no day");
        assertThat(grace.uses("settings rest-days", "days", "mon-sun").text()).contains("six at most");
        assertThat(grace.uses("settings show").text()).contains("Rest days:** none");
    }

    @Test
    void progressIsHiddenUntilTheLearnerShowsIt() {
        Learner grace = CAIRN.newcomer("Grace");
        assertThat(grace.uses("settings visibility", "who", "my servers").text())
                .contains("can see your progress now");
        assertThat(grace.uses("settings show").choose(SEEN, "nobody but me").text())
                .contains("Nobody but you");
        assertThat(grace.uses("settings visibility", "who", "nobody").text()).contains("That is how it was");
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
                "settings.seen:" + owner)) {
            assertThat(grace.uses("settings show").pressForged(forged).text())
                    .as(forged)
                    .contains("no longer leads anywhere");
        }
    }
}
