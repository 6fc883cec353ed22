package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ChallengeTest.TWENTY_HOURS;
import static dev.cairn.bot.journey.ChallengeTest.answered;
import static dev.cairn.bot.journey.ChallengeTest.card;
import static dev.cairn.bot.journey.ChallengeTest.posted;
import static dev.cairn.bot.journey.ChallengeTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs challenges of and between study groups; the time is 09:00 UTC on Monday, 2 March 2026. */
class ChallengeTeamsTest {
    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    @Test
    void peopleJoinForTheirGroupAndAreAskedWhichOfSeveral() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        Learner eve = cairn.newcomer("Eve");
        ada.uses("group create", "name", "Night owls");
        ada.uses("group create", "name", "Early birds");
        bob.uses("group join", "group", "Night owls");
        posted(ada, with(TWENTY_HOURS, "how", "teams"));

        assertThat(answered(eve, "Join").text()).startsWith("In this one, study groups compete. Join a group first:");
        assertThat(answered(bob, "Join").text())
                .startsWith("**You’re in \u2068March sprint\u2069 for \u2068Night owls\u2069!**");
        bob.uses("log time", "minutes", 90);
        ShownMessage asked = answered(ada, "Join");
        assertThat(asked.text()).contains("groups compete. Which group do you want to join for?");
        assertThat(asked.choose("Pick a group", "Night owls").text()).contains("for \u2068Night owls\u2069!**");
        card(ada).press("Refresh");
        assertThat(card(ada).text()).contains("""
                **2 people are in**
                🥇 `░░░░░░░░░░` \u2068Night owls\u2069 · 45 min each · 2 people""".replace("`░", "`█"));
        assertThat(bob.uses("challenge show", "challenge", "march").text())
                .endsWith("Your part so far: **1 h 30 min**");

        answered(ada, "Leave");
        assertThat(answered(ada, "Join").text())
                .as("back for the same group")
                .contains("for \u2068Night owls\u2069!**");
    }

    @Test
    void teamOfAPrivateGroupIsNotNamedToStrangersEvenOnceTheGroupIsClosed() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("group create", Map.of("name", "Night owls", "private", "invitation"));
        posted(cairn.newcomer("Bob"), with(TWENTY_HOURS, "how", "teams"));
        assertThat(answered(ada, "Join").text()).contains("for \u2068Night owls\u2069!**");
        card(ada).press("Refresh");
        assertThat(card(ada).text()).contains("– a private group · ").doesNotContain("Night owls");
        ada.uses("group leave", "group", "Night owls").press("Leave and close it");
        assertThat(ada.uses("challenge show", "challenge", "march").text())
                .contains("– a private group · ")
                .doesNotContain("Night owls");
    }

    @Test
    void challengeOfAPrivateGroupIsUnknownToStrangers() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        ada.uses("group create", Map.of("name", "Night owls", "private", "invitation"));
        posted(ada, with(TWENTY_HOURS, "group", "Night owls"));
        assertThat(card(ada).text()).contains("For members of \u2068**Night owls**\u2069");
        assertThat(bob.offered("challenge show", "challenge", "")).isEmpty();
        assertThat(bob.uses("challenge list").text()).startsWith("No challenges here yet.");
        assertThat(bob.uses("challenge show", "challenge", "|1").text())
                .startsWith("That challenge isn’t there anymore.");
        assertThat(answered(bob, "Join").text()).startsWith("That one is for the members of a group you’re not in.");
        assertThat(answered(ada, "Join").text()).startsWith("**You’re in \u2068March sprint\u2069!**");
    }

    @Test
    void strangerOfAGroupCannotMakeItAChallenge() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("group create", "name", "Night owls");
        assertThat(cairn.newcomer("Bob")
                        .uses("challenge create", with(TWENTY_HOURS, "group", "night owls"))
                        .text())
                .startsWith("You’re not in \u2068**Night owls**\u2069. Join it first with /group join");
        assertThat(ada.uses("challenge create", with(with(TWENTY_HOURS, "group", "night owls"), "how", "teams"))
                        .text())
                .startsWith("When study groups compete, everyone joins for their own group");
    }
}
