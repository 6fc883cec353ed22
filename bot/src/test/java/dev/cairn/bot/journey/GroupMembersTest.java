package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.GroupSteps.createPrivate;
import static dev.cairn.bot.journey.GroupSteps.invite;
import static dev.cairn.bot.journey.GroupSteps.join;
import static dev.cairn.bot.journey.GroupSteps.newGroup;
import static dev.cairn.bot.journey.GroupSteps.plain;
import static dev.cairn.bot.journey.GroupSteps.show;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Joins, invites to, leaves and looks at groups; the time is 09:00 UTC on Monday, 2 March 2026. */
class GroupMembersTest {
    private static final String UNIT = "mit-18-06-linear-algebra";

    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;
    private Learner bob;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.follower("Ada");
        bob = cairn.newcomer("Bob");
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void membersSeeWhoIsInItAndHowFarAndWhatTheyStudy() {
        newGroup(ada, "Deep Learners");
        Learner eve = cairn.follower("Eve");
        ShownMessage stranger = show(eve, "deep learners");
        assertThat(plain(stranger))
                .contains("1 member", "If you join, its members will see your name")
                .doesNotContain("Ada");
        assertThat(stranger.buttons()).containsExactly("Join", "All groups");
        stranger.press("Join");
        join(bob, "Deep Learners");
        ada.uses("log time", Map.of("minutes", 90, "unit", UNIT));
        eve.uses("log time", Map.of("minutes", 30, "unit", UNIT, "when", "yesterday"));

        ShownMessage shown = show(ada, "Deep Learners");
        assertThat(shown.isPrivate()).isTrue();
        assertThat(plain(shown)).isEqualTo("""
                        ### Deep Learners
                        -# Machine Learning Engineering Learning Path · 3 members
                        Eve is on Linear Algebra (18.06) too.
                        Ada (you, owner) · 1% · 1 h 30 min this week
                        -# on Linear Algebra (18.06)
                        Bob · 0%
                        Eve · 1%
                        -# on Linear Algebra (18.06)""");
        assertThat(shown.buttons()).containsExactly("Leaderboard", "Post it here", "Manage", "Leave", "All groups");
        assertThat(show(eve, "Deep Learners").buttons())
                .containsExactly("Leaderboard", "Post it here", "Leave", "All groups");
    }

    @Test
    void largeGroupIsPaged() {
        newGroup(ada, "Deep Learners");
        for (int number = 1; number <= 52; number++) {
            join(cairn.newcomer("Person " + number), "Deep Learners");
        }
        ShownMessage first = show(ada, "Deep Learners");
        assertThat(plain(first))
                .contains("53 members", "Person 9 ·", "page 1 of 6")
                .doesNotContain("Person 10 ·");
        ShownMessage second = first.press("Next");
        assertThat(plain(second))
                .contains("Person 10 ·", "Person 19 ·", "page 2 of 6")
                .doesNotContain("Ada");
        assertThat(second.press("Previous").text()).isEqualTo(first.text());
    }

    @Test
    void whoHasLeftTheServerIsNotNamedAndFindsTheirPlaceOnReturn() {
        newGroup(ada, "Deep Learners");
        join(bob, "Deep Learners");
        cairn.fakeDiscord().world().leave(cairn.studyServer(), bob.person());
        cairn.pass(Duration.ofHours(25));
        assertThat(plain(show(ada, "Deep Learners"))).contains("2 members").doesNotContain("Bob");
        cairn.fakeDiscord().world().join(cairn.studyServer(), bob.person());
        assertThat(plain(show(bob, "Deep Learners"))).contains("Ada (owner)", "Bob (you)");
    }

    @Test
    void invitedPersonHearsAtTheirNextAnswerAndAnswersInTheList() {
        createPrivate(ada, "Secret Society");
        ShownMessage sent = invite(ada, "Secret Society", bob);
        assertThat(sent.isPrivate()).isTrue();
        assertThat(plain(sent)).startsWith("Bob is invited to Secret Society.");
        assertThat(plain(invite(ada, "Secret Society", bob))).startsWith("They already have an invitation.");

        assertThat(plain(bob.uses("group list")))
                .as("no notice above the invitation")
                .startsWith("### Study groups");
        Learner eve = cairn.newcomer("Eve");
        invite(ada, "Secret Society", eve);
        assertThat(plain(eve.inDm().uses("help")))
                .startsWith("You’re invited to the study group Secret Society. Answer with /group list in its server.");
        ShownMessage list = bob.uses("group list");
        assertThat(plain(list))
                .startsWith("### Study groups\nAda invited you to Secret Society.\n-# 1 member · by invitation only")
                .contains("If you join, its members will see your name, your study time this week");
        assertThat(plain(list.press("Join"))).startsWith("You’re in Secret Society. Welcome!");
        assertThat(plain(bob.uses("group list")))
                .contains("Secret Society (you’re in)")
                .doesNotContain("invited");
        assertThat(plain(invite(ada, "Secret Society", bob))).isEqualTo("They’re already in Secret Society.");
    }

    @Test
    void postedInvitationPingsTheInvitedAloneAndIsForThemAlone() {
        createPrivate(ada, "Secret Society");
        ShownMessage posted = invite(ada, "Secret Society", bob).press("Post the invitation here");
        assertThat(posted.isPrivate()).isFalse();
        JsonNode pinged =
                Objects.requireNonNull(posted.message().allowedMentions()).path("users");
        assertThat(pinged).hasSize(1);
        assertThat(pinged.get(0).asText()).isEqualTo(bob.person().id().toString());
        Learner eve = cairn.newcomer("Eve");
        assertThat(plain(posted.pressedBy(eve, "Join"))).doesNotContain("You’re in");
        ShownMessage declined = posted.pressedBy(bob, "No, thanks");
        assertThat(declined.isPrivate()).isTrue();
        assertThat(plain(declined)).startsWith("All right, you won’t be invited to Secret Society again for a month.");
        assertThat(plain(posted.pressedBy(bob, "Join"))).startsWith("That group isn’t here anymore");
        assertThat(plain(invite(ada, "Secret Society", bob))).startsWith("They recently said no to this group");
        assertThat(plain(bob.uses("help"))).as("answered, so nothing to hear").doesNotContain("Secret Society");
        cairn.pass(Duration.ofDays(31));
        assertThat(plain(invite(ada, "Secret Society", bob))).startsWith("Bob is invited");
    }

    @Test
    void invitationsToSelfToBotsToStrangersAndByStrangersAreRefused() {
        newGroup(ada, "Deep Learners");
        assertThat(plain(invite(ada, "Deep Learners", ada))).startsWith("You’re already in.");
        assertThat(plain(invite(bob, "Deep Learners", ada))).startsWith("You’re not in Deep Learners.");
        Learner gone = cairn.newcomer("Gone");
        cairn.fakeDiscord().world().leave(cairn.studyServer(), gone.person());
        assertThat(plain(invite(ada, "Deep Learners", gone))).startsWith("They’re not in this server");
    }

    @Test
    void leavingAsksWhereItCannotBeTakenBack() {
        newGroup(ada, "Deep Learners");
        join(bob, "Deep Learners");
        ShownMessage left = bob.uses("group leave", "group", "Deep Learners");
        assertThat(plain(left)).startsWith("You’ve left Deep Learners.");
        left.press("Join again");

        ShownMessage asked = ada.uses("group leave", "group", "Deep Learners");
        assertThat(plain(asked)).startsWith("You own Deep Learners. If you leave, it’ll go to Bob.");
        assertThat(plain(asked.press("Stay"))).contains("Ada (you, owner)");
        assertThat(plain(ada.uses("group leave", "group", "Deep Learners").press("Leave")))
                .contains("It belongs to Bob now.");
        ShownMessage last = bob.uses("group leave", "group", "Deep Learners");
        assertThat(plain(last))
                .startsWith("You’re the only one in Deep Learners. If you leave, it’ll be closed for good.");
        assertThat(plain(last.press("Leave and close it"))).startsWith("You’ve left Deep Learners, and it’s closed.");
        assertThat(plain(ada.uses("group list"))).contains("There’s no study group here yet.");
    }

    @Test
    void listShowsMineFirstAndAllOfFifty() {
        for (int owner = 0; owner < 17; owner++) {
            Learner learner = cairn.newcomer("Owner " + owner);
            for (int number = 0; number < 3 && owner * 3 + number < 50; number++) {
                newGroup(learner, "Group %02d".formatted(owner * 3 + number));
            }
        }
        assertThat(plain(newGroup(bob, "One more"))).startsWith("This server already has 50 groups");
        join(ada, "Group 30");
        ShownMessage list = ada.uses("group list");
        assertThat(plain(list))
                .startsWith("### Study groups\nGroup 30 (you’re in)")
                .contains("page 1 of 5");
        assertThat(list.entries("Open a group")).hasSize(10);
        assertThat(plain(list.press("Next"))).contains("page 2 of 5");
        assertThat(ada.offered("group join", "group", "4")).startsWith("Group 04", "Group 14");
        for (int number = 31; number < 40; number++) {
            join(ada, "Group " + number);
        }
        assertThat(plain(ada.uses("group join", "group", "Group 40"))).startsWith("You’re already in 10 groups");
    }
}
