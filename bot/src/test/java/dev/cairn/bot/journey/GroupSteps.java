package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import java.util.Map;

/** What tests of groups do again and again. */
final class GroupSteps {
    static final String ROADMAP = "ml-engineering-learning-path";

    private GroupSteps() {}

    static ShownMessage newGroup(Learner owner, String name) {
        return owner.uses("group create", Map.of("name", name, "roadmap", ROADMAP));
    }

    static ShownMessage createPrivate(Learner owner, String name) {
        return owner.uses("group create", Map.of("name", name, "private", "invitation"));
    }

    static void join(Learner learner, String group) {
        assertThat(plain(learner.uses("group join", "group", group))).startsWith("You’re in " + group + ". Welcome!");
    }

    static ShownMessage show(Learner learner, String group) {
        return learner.uses("group show", "group", group);
    }

    static ShownMessage invite(Learner inviter, String group, Learner invited) {
        return inviter.uses(
                "group invite",
                Map.of("group", group, "member", invited.person().id().toString()));
    }

    static Learner manager(RunningCairn cairn) {
        Learner manager = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return manager;
    }

    /** Returns the same person in another server, which they own. */
    static Learner elsewhere(RunningCairn cairn, Learner learner) {
        Server other = cairn.fakeDiscord().world().addServer("Another server", learner.person());
        cairn.fakeDiscord().world().addChannel(other, "study");
        return new Learner(
                cairn.fakeDiscord(),
                learner.person(),
                ActingUser.of(cairn.fakeDiscord(), learner.person()).in(other, "study"));
    }

    /** The text without bold letters and direction marks. */
    static String plain(ShownMessage message) {
        return message.text().replaceAll("[\u2068\u2069*]", "");
    }

    /** An id as custom ids of the learner's buttons have it. */
    static String encoded(Learner learner) {
        return Long.toString(Long.parseLong(learner.person().id().toString()), Character.MAX_RADIX);
    }
}
