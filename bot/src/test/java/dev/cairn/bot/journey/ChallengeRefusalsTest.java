package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ChallengeTest.TWENTY_HOURS;
import static dev.cairn.bot.journey.ChallengeTest.answered;
import static dev.cairn.bot.journey.ChallengeTest.card;
import static dev.cairn.bot.journey.ChallengeTest.posted;
import static dev.cairn.bot.journey.ChallengeTest.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Uses challenges in ways that are refused; the time is 09:00 UTC on Monday, 2 March 2026. */
class ChallengeRefusalsTest {
    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private Learner manager() {
        Learner manager = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return manager;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title  | '   ​ '    | It needs a title that people can read",
                "title  | **          | It needs a title that people can read",
                "end    | mar 1       | Mar 1, 2026 is already over.",
                "end    | 2027-03-02  | A challenge lasts a year at most.",
                "start  | feb 20      | It would end on Mar 15, 2026, before it starts on Feb 20, 2027.",
                "start  | 2026-02-20  | Feb 20, 2026 is too long ago to start.",
                "start  | 2026-03-20  | It would end on Mar 15, 2026, before it starts on Mar 20, 2026.",
                "amount | 0           | The goal has to be at least 1.",
                "amount | 1000000     | 14 days have only 336 hours.",
                "target | linear      | A `target` is something to finish",
                "misses | 1           | `misses` is for days in a row.",
                "group  | Night owls  | I don’t know a group called “Night owls” here.",
            })
    void badInputIsRefusedKindlyAndCanBeChanged(String option, String value, String words) {
        Object given = option.equals("amount") || option.equals("misses") ? (Object) Integer.valueOf(value) : value;
        ShownMessage refusal = cairn.newcomer("Ada").uses("challenge create", with(TWENTY_HOURS, option, given));
        assertThat(refusal.isPrivate()).isTrue();
        assertThat(refusal.text()).startsWith(words);
        assertThat(refusal.buttons()).containsExactly("Change", "Cancel");
    }

    @Test
    void fourthChallengeOfOnePersonIsRefusedUnlessTheyManageTheServer() {
        Learner ada = cairn.newcomer("Ada");
        for (String title : List.of("One", "Two", "Three")) {
            posted(ada, with(TWENTY_HOURS, "title", title));
        }
        assertThat(ada.uses("challenge create", TWENTY_HOURS).text())
                .startsWith("You have 3 challenges going here already.");
        Learner manager = manager();
        for (int number = 4; number <= 25; number++) {
            posted(manager, with(TWENTY_HOURS, "title", "Number " + number));
        }
        assertThat(manager.uses("challenge create", TWENTY_HOURS).text())
                .startsWith("This server has 25 challenges going");
        ShownMessage list = manager.uses("challenge list");
        assertThat(list.text()).contains("**Running**", "page 1 of 4");
        assertThat(list.press("Next").text()).contains("page 2 of 4");
        assertThat(manager.uses("challenge list")
                        .choose("Open one", "One · ends Mar 15")
                        .text())
                .startsWith("### \u2068One\u2069");
    }

    @Test
    void onlyManagersCreateWhereTheServerSaysSo() {
        Learner ada = cairn.newcomer("Ada");
        ShownMessage preview = ada.uses("challenge create", TWENTY_HOURS);
        Learner manager = manager();
        manager.uses("server challenges", "who", "managers");
        assertThat(ada.uses("challenge create").text())
                .startsWith("In this server, only people with the **Manage Server** permission can create challenges.");
        assertThat(preview.press("Post").text()).startsWith("In this server, only people");
        posted(manager, TWENTY_HOURS);
        assertThat(answered(ada, "Join").text()).startsWith("**You’re in");
    }

    @Test
    void whoMayNotPostCannotMakeCairnPost() {
        Learner ada = cairn.newcomer("Ada");
        ShownMessage preview = ada.uses("challenge create", TWENTY_HOURS);
        cairn.fakeDiscord().world().admit(cairn.studyServer(), ada.person(), Member.VIEW_CHANNEL);
        assertThat(preview.press("Post").text()).startsWith("I only share where you could post links yourself");
        assertThat(ada.session().messages()).allMatch(message -> message.ephemeral());
    }

    @Test
    void challengesOfAnotherServerAreOutOfReach() {
        Learner ada = cairn.newcomer("Ada");
        posted(ada, TWENTY_HOURS);
        Server other = cairn.fakeDiscord().world().addServer("Another server", ada.person());
        Learner eve = cairn.newcomer("Eve");
        cairn.fakeDiscord().world().join(other, eve.person());
        cairn.fakeDiscord().world().addChannel(other, "study");
        Learner there = new Learner(
                cairn.fakeDiscord(),
                eve.person(),
                ActingUser.of(cairn.fakeDiscord(), eve.person()).in(other, "study"));
        posted(there, with(TWENTY_HOURS, "title", "Elsewhere"));
        assertThat(there.offered("challenge show", "challenge", "")).containsExactly("Elsewhere · ends Mar 15");
        for (String command : List.of("join", "leave", "show", "cancel")) {
            assertThat(there.uses("challenge " + command, "challenge", "|1").text())
                    .as(command)
                    .startsWith("That challenge isn’t there anymore.");
            assertThat(there.uses("challenge " + command, "challenge", "March sprint")
                            .text())
                    .as(command)
                    .startsWith("I don’t know a challenge called “March sprint”");
        }
        for (String action : List.of("join", "leave", "refresh", "in", "out", "show", "ask-cancel", "cancel", "keep")) {
            assertThat(there.uses("challenge show", "challenge", "else")
                            .pressForged("challenge." + action + ":*:1")
                            .text())
                    .as(action)
                    .startsWith("That challenge isn’t there anymore.");
        }
        for (String forged : List.of("challenge.ping:*:1:1", "challenge.repost:*:1:zz", "challenge.answer:*:1")) {
            assertThat(there.uses("challenge show", "challenge", "else")
                            .pressForged(forged)
                            .text())
                    .startsWith("That challenge isn’t there anymore.");
        }
        assertThat(card(ada).text()).contains("Nobody’s in yet.");
    }

    @Test
    void forgedButtonsDoNothing() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        posted(ada, TWENTY_HOURS);
        for (String forged : List.of(
                "challenge.in:*:x",
                "challenge.in:*",
                "challenge.ping:*:1",
                "challenge.draft-post:*:!",
                "challenge.open:*")) {
            assertThat(bob.uses("challenge show", "challenge", "march")
                            .pressForged(forged)
                            .text())
                    .contains("no longer leads anywhere");
        }
        assertThat(bob.uses("challenge show", "challenge", "march")
                        .pressForged("challenge.cancel:*:1")
                        .text())
                .startsWith("Only the person who created it");
        assertThat(bob.uses("challenge show", "challenge", "march")
                        .pressForged("challenge.answer:*:1")
                        .text())
                .startsWith("Only the person who created it");
        assertThat(card(bob).text()).contains("Nobody’s in yet.");
    }

    @Test
    void whatWasTypedToEditAChallengeIsKeptWhenItIsRefused() {
        Learner ada = cairn.newcomer("Ada");
        posted(ada, TWENTY_HOURS);
        InteractionOutcome form = ada.session().slash("challenge edit", Map.of("challenge", "March sprint"));
        form.modal(ShownMessage.SOON);
        ShownMessage refused =
                ada.shown(ada.session().submit(form, Map.of("title", "Long sprint", "end", "the day of the crab")));
        assertThat(refused.text()).contains("the day of the crab");

        InteractionOutcome again = refused.pressing("Change");
        assertThat(again.modal(ShownMessage.SOON).toString()).contains("Long sprint", "the day of the crab");
        ShownMessage edited =
                ada.shown(ada.session().submit(again, Map.of("title", "Long sprint", "end", "end of month")));
        assertThat(edited.text()).startsWith("Done. \u2068**Long sprint**\u2069 runs");
    }

    @Test
    void challengesAreForServers() {
        Learner ada = cairn.newcomer("Ada");
        assertThat(ada.uses("help").entries("")).contains("/challenge");
        assertThat(ada.inDm().uses("help").entries("")).isNotEmpty().doesNotContain("/challenge");
    }

    @Test
    void lateJoinersPastTheEndAreToldWhyNot() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        posted(ada, with(TWENTY_HOURS, "end", "today"));
        cairn.pass(Duration.ofDays(1));
        assertThat(answered(bob, "Join").text()).isEqualTo("That challenge is over, so that can’t change anymore.");
        assertThat(card(bob).text()).contains("Time’s up!");
        assertThat(card(bob).buttons()).isEmpty();
        assertThat(ada.uses("challenge edit", Map.of("challenge", "March sprint"))
                        .text())
                .startsWith("That challenge is over");
    }
}
