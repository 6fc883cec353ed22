package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.User;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests {@code /server}; the time is 09:00 UTC on Monday, 2 March 2026. */
class ServerTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    /** Adds a person who manages the study server. */
    private static Learner manager() {
        User person = CAIRN.newcomer("Margaret").person();
        CAIRN.fakeDiscord()
                .world()
                .admit(CAIRN.studyServer(), person, Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return new Learner(
                CAIRN.fakeDiscord(),
                person,
                ActingUser.of(CAIRN.fakeDiscord(), person).in(CAIRN.studyServer(), "study"));
    }

    @Test
    void managerSetsWhatTheServerGoesBy() {
        Learner manager = manager();
        assertThat(manager.uses("server timezone", "zone", "Berlin").text())
                .contains("This server’s time zone is **Europe/Berlin** now, where it’s 10:00");
        assertThat(manager.uses("server challenges", "who", "managers").text())
                .contains("Only people with the **Manage Server** permission");
        assertThat(manager.uses("server show").text())
                .contains("no channel yet, so I post nothing unasked")
                .contains("**Time zone:** Europe/Berlin, where it’s 10:00 now")
                .contains("**Challenges:** only people who can manage this server can create them");
        assertThat(manager.uses("server challenges", "who", "everyone").text()).contains("Everyone here");
        assertThat(manager.uses("server show").text()).contains("**Challenges:** everyone can create them");
    }

    @Test
    void zoneThatCanBeSeveralIsAskedAbout() {
        Learner manager = manager();
        ShownMessage asked = manager.uses("server timezone", "zone", "usa");
        assertThat(asked.choose("I’m in", "Chicago · United States").text())
                .contains("This server’s time zone is **America/Chicago**");
    }

    @Test
    void managerWhoLosesThePermissionCannotChooseTheZoneAnyMore() {
        Learner manager = manager();
        ShownMessage asked = manager.uses("server timezone", "zone", "usa");
        CAIRN.fakeDiscord().world().join(CAIRN.studyServer(), manager.person());
        assertThat(asked.choose("I’m in", "New York · United States").text()).contains("Manage Server");
    }
}
