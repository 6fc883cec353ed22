package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses {@code /server recap} over weeks; the time is 09:00 UTC on Monday, 2 March 2026. */
class RecapTest {
    private final RunningCairn cairn = new RunningCairn();
    private Learner margaret;
    /** Whether the test has Discord refuse messages. */
    private boolean isRefusing;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        margaret = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), margaret.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
    }

    @AfterEach
    void end() throws Exception {
        if (isRefusing) {
            cairn.endAfterRefusals();
        } else {
            cairn.end();
        }
    }

    private Channel channel() {
        return margaret.session().channel();
    }

    private void announceHere() {
        margaret.uses("server announce", "channel", channel().id().toString());
    }

    private Learner listed(String name, int minutes) {
        Learner learner = cairn.newcomer(name);
        learner.uses("log time", "minutes", minutes);
        learner.uses("leaderboard").press("Show me");
        return learner;
    }

    private List<String> recaps() {
        return margaret.sees().stream()
                .filter(text -> text.startsWith("### Weekly recap"))
                .map(text -> text.replaceAll("[\u2068\u2069]", ""))
                .toList();
    }

    private void at(String instant) {
        cairn.pass(Duration.between(cairn.clock().instant(), Instant.parse(instant)));
        cairn.awaitTimedWork();
    }

    private String only() {
        assertThat(recaps()).hasSize(1);
        return recaps().get(0);
    }

    @Test
    void recapTellsWhatEveryoneListedDidAndHowFarTheyAreTogether() {
        announceHere();
        ShownMessage chosen = margaret.uses("server recap", Map.of("day", "wednesday", "hour", 18, "goal", 10));
        assertThat(chosen.isPrivate()).isTrue();
        assertThat(chosen.text())
                .contains("**Weekly recap:** Wednesdays at 18:00 (UTC), in <#"
                        + channel().id() + ">")
                .contains("**Shared goal:** 10 h a week")
                .contains(
                        "The first one comes <t:1772647200:f>, about Feb 23 – Mar 1, if anyone on /leaderboard studied then.")
                .doesNotContain("so far");
        listed("Ada", 150);
        Learner grace = listed("Grace", 90);
        grace.finishes("stanford-cs109-probability");
        Learner hidden = cairn.newcomer("Linus");
        hidden.uses("log time", "minutes", 300);

        at("2026-03-04T18:00:00Z");
        assertThat(recaps()).as("the week before anybody knew of recaps").isEmpty();
        at("2026-03-11T18:00:00Z");

        assertThat(only())
                .startsWith("### Weekly recap · Mar 2 – Mar 8\n")
                .contains("🪨 Ada and Grace studied **4 h** and finished **1 unit** together.")
                .contains("`████░░░░░░` **4 h** of your shared 10 h")
                .contains("This counts everyone on /leaderboard.")
                .doesNotContain("Linus")
                .doesNotContain("so far");
    }

    @Test
    void recapOnAMondaySaysSoFarAndOneOnASundayIsAboutThatWeek() {
        announceHere();
        assertThat(margaret.uses("server recap", "day", "monday").text())
                .contains("Mondays at 09:00")
                .contains("“so far”");
        Learner ada = listed("Ada", 60);
        at("2026-03-09T09:00:00Z");
        assertThat(only()).contains("Ada studied **1 h** so far.").contains("can still be logged until <t:");

        assertThat(margaret.uses("server recap", "day", "sunday").text()).contains("about Mar 9 – Mar 15");
        ada.uses("log time", "minutes", 30);
        at("2026-03-15T09:00:00Z");
        assertThat(recaps().get(1))
                .startsWith("### Weekly recap · Mar 9 – Mar 15")
                .contains("**30 min** so far");
    }

    @Test
    void emptyWeeksAreSilentAfterTheSecondUntilSomeoneStudies() {
        announceHere();
        margaret.uses("server recap", "day", "wednesday");
        Learner ada = listed("Ada", 60);
        at("2026-03-04T09:00:00Z");
        at("2026-03-11T09:00:00Z");
        at("2026-03-18T09:00:00Z");
        at("2026-03-25T09:00:00Z");
        at("2026-04-01T09:00:00Z");
        assertThat(recaps()).hasSize(3);
        assertThat(recaps().get(1)).contains("A quiet week, and a new one’s a fresh start.");
        assertThat(recaps().get(2)).contains("Another quiet week. I’ll skip these until someone studies again.");

        ada.uses("log time", "minutes", 45);
        at("2026-04-08T09:00:00Z");
        assertThat(recaps()).hasSize(4);
        assertThat(recaps().get(3)).contains("Ada studied **45 min**.");
    }

    @Test
    void recapDueWhileCairnWasDownIsPostedForADayAndSaysSo() throws Exception {
        announceHere();
        margaret.uses("server recap", "day", "monday");
        listed("Ada", 60);
        cairn.restart(() -> cairn.pass(Duration.ofDays(7).plusHours(20)));
        await().atMost(ShownMessage.SOON).until(() -> !recaps().isEmpty());
        assertThat(only()).contains("Sorry, I was offline.");
        cairn.restart(() -> cairn.pass(Duration.ofDays(8)));
        cairn.awaitTimedWork();
        assertThat(recaps()).hasSize(1);
        at("2026-03-23T09:00:00Z");
        assertThat(recaps()).hasSize(2);
    }

    @Test
    void zoneOfTheManagerIsOfferedAndMovesTheRecap() {
        margaret.uses("settings timezone", "zone", "Berlin");
        ShownMessage chosen = margaret.uses("server recap", "day", "thursday");
        assertThat(chosen.text())
                .contains("I don’t have a channel for it yet. /server announce picks one.")
                .contains("This server has no time zone yet");
        announceHere();
        assertThat(chosen.press("Use Europe/Berlin").text()).contains("time zone is **Europe/Berlin** now");
        assertThat(margaret.uses("server recap").text())
                .contains("Thursdays at 09:00 (Europe/Berlin)")
                .contains("<t:1772697600:f>");
        Learner ada = listed("Ada", 60);
        at("2026-03-12T07:59:00Z");
        assertThat(recaps()).isEmpty();
        at("2026-03-12T08:00:00Z");
        assertThat(recaps()).hasSize(1);
        ada.uses("log time", "minutes", 60);
        at("2026-03-19T08:00:00Z");
        at("2026-03-26T08:00:00Z");
        at("2026-04-02T07:00:00Z");
        assertThat(recaps()).as("an hour earlier in UTC in summer").hasSize(4);
    }

    @Test
    void recapIsShownChangedAndTurnedOff() {
        assertThat(margaret.uses("server recap").text()).contains("The weekly recap is off.");
        assertThat(margaret.uses("server recap", "goal", 5).text()).contains("Pick a day as well");
        margaret.uses("server recap", Map.of("day", "friday", "goal", 5));
        assertThat(margaret.uses("server recap", "hour", 20).text())
                .contains("Fridays at 20:00")
                .contains("5 h a week");
        assertThat(margaret.uses("server show").text()).contains("**Weekly recap:** Fridays at 20:00");
        ShownMessage without = margaret.uses("server recap", "goal", 0);
        assertThat(without.text()).contains("Fridays at 20:00").doesNotContain("goal");
        assertThat(without.press("Turn it off").text()).contains("The weekly recap is off now.");
        assertThat(margaret.uses("server recap", "day", "off").text()).contains("is off now");
        assertThat(margaret.uses("server recap").text()).contains("The weekly recap is off.");
        assertThat(margaret.uses("server show").text()).contains("**Weekly recap:** off.");
    }

    @Test
    void channelThatWasLostAndCameBackHasTheNextRecap() {
        isRefusing = true;
        announceHere();
        margaret.uses("server recap", "day", "wednesday");
        Learner ada = listed("Ada", 60);
        cairn.fakeDiscord().world().permitBot(channel(), Member.VIEW_CHANNEL);
        at("2026-03-11T09:00:00Z");
        assertThat(recaps()).isEmpty();
        cairn.fakeDiscord().world().permitBot(channel(), Member.DEFAULT_PERMISSIONS);
        ada.uses("log time", "minutes", 45);
        at("2026-03-18T09:00:00Z");
        assertThat(only()).contains("**45 min**");
    }

    @Test
    void recapOnASundayNamesTheLinksSinceTheOneBefore() {
        announceHere();
        margaret.uses("server recap", "day", "sunday");
        Learner ada = listed("Ada", 30);
        at("2026-03-08T09:00:00Z");
        ada.uses("library add", Map.of("link", "https://example.com/evening", "title", "On Sunday evening"));
        at("2026-03-15T09:00:00Z");
        assertThat(recaps().get(0)).doesNotContain("New in the library");
        assertThat(recaps().get(1)).contains("On Sunday evening");
    }

    @Test
    void managerWhoLosesThePermissionCannotTurnItOff() {
        ShownMessage chosen = margaret.uses("server recap", "day", "monday");
        cairn.fakeDiscord().world().join(cairn.studyServer(), margaret.person());
        assertThat(chosen.press("Turn it off").text()).contains("Manage Server");
    }

    @Test
    void recapNamesTheNewestLinksOfItsWeekAndCountsTheOthers() {
        announceHere();
        margaret.uses("server recap", Map.of("day", "wednesday", "hour", 18));
        Learner ada = listed("Ada", 30);
        for (int page = 1; page <= 6; page++) {
            ada.uses("library add", Map.of("link", "https://example.com/" + page, "title", "Page " + page));
        }

        at("2026-03-04T18:00:00Z");
        assertThat(recaps()).as("the week before anybody added a link").isEmpty();
        ada.uses("library add", Map.of("link", "https://example.com/late", "title", "Late page"));
        at("2026-03-09T08:00:00Z");
        ada.uses("library add", Map.of("link", "https://example.com/later", "title", "Next week"));
        at("2026-03-11T18:00:00Z");

        assertThat(only())
                .contains(
                        "🔗 New in the library: [Late page](<https://example.com/late>), [Page 6](<https://example.com/6>), ")
                .contains("[Page 3](<https://example.com/3>) and 2 more.");
        at("2026-03-18T18:00:00Z");
        assertThat(recaps().get(1)).contains("New in the library: [Next week](<https://example.com/later>).");
    }
}
