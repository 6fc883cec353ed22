package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ReminderSteps.announceHere;
import static dev.cairn.bot.journey.ReminderSteps.called;
import static dev.cairn.bot.journey.ReminderSteps.inBerlin;
import static dev.cairn.bot.journey.ReminderSteps.message;
import static dev.cairn.bot.journey.ReminderSteps.toldAtNext;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.faults.FaultRule;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests failed reminders: what is sent instead, and what the learner is told. */
class RemindFailuresTest {
    private static final Duration TO_SEVEN = Duration.ofHours(9);
    private static final Duration SOON = Duration.ofSeconds(30);

    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.follower("Ada");
    }

    @AfterEach
    void end() throws Exception {
        cairn.endAfterRefusals();
    }

    private static boolean isSending(ReceivedRequest request) {
        return request.route().equals("POST /channels/{channel_id}/messages");
    }

    private static Fault refusal(int status, int code) {
        return new Fault.Answer(
                status,
                Map.of(),
                JsonNodeFactory.instance.objectNode().put("message", "Refused").put("code", code));
    }

    private FaultRule addFault(Fault fault, long times) {
        return cairn.fakeDiscord().faults().add(RemindFailuresTest::isSending, fault, times);
    }

    private List<ReceivedRequest> sent() {
        return cairn.fakeDiscord().requests().requests().stream()
                .filter(RemindFailuresTest::isSending)
                .toList();
    }

    private void nothingMoreIsSent() {
        int before = sent().size();
        cairn.pass(Duration.ofMinutes(30));
        cairn.pass(Duration.ofDays(1));
        ada.uses("remind list");
        assertThat(sent()).hasSize(before);
    }

    @Test
    void closedDmsAreReportedAtOnceAndRetriedByButton() {
        cairn.fakeDiscord().world().closeDm(ada.person());
        ShownMessage added = inBerlin(ada, Map.of("time", "19:00"));
        assertThat(added.text()).contains("Your DMs are closed to me").contains("saved but paused");
        assertThat(ada.uses("remind list").text()).contains("Paused: your DMs are closed");
        cairn.fakeDiscord().world().openDm(ada.person());
        assertThat(added.press("Try again").text()).contains("I just sent you a DM");
        cairn.pass(TO_SEVEN);
        assertThat(message(ada, 2).text()).contains("Time to study");
    }

    @Test
    void learnerWithClosedDmsIsOfferedTheChannel() {
        announceHere(cairn.newcomer("Boss"));
        cairn.fakeDiscord().world().closeDm(ada.person());
        ShownMessage added = inBerlin(ada, Map.of("time", "19:00"));
        assertThat(added.press("Remind me here").text()).contains("where everyone can see it");
        cairn.pass(TO_SEVEN);
        assertThat(called(ada).text()).contains("time to study").contains("Linear Algebra");
    }

    @ParameterizedTest
    @CsvSource({"403, 50007", "403, 50278"})
    void permanentDmFailurePausesTheReminderAndIsReported(int status, int code) {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        FaultRule rule = addFault(refusal(status, code), Long.MAX_VALUE);
        cairn.pass(TO_SEVEN);
        assertThat(toldAtNext(ada, "Your reminder at 19:00 is paused")).contains("your DMs are closed");
        assertThat(rule.appliedCount()).isEqualTo(1);
        nothingMoreIsSent();
    }

    @Test
    void channelReminderPingsItsLearnerAndShowsNothingElse() {
        announceHere(cairn.newcomer("Boss"));
        inBerlin(ada, Map.of("time", "19:00")).press("Ping me here instead");
        cairn.fakeDiscord().world().closeDm(ada.person());
        cairn.pass(TO_SEVEN);
        ShownMessage call = called(ada);
        assertThat(call.text())
                .contains("time to study")
                .doesNotContain("Linear Algebra")
                .doesNotContain("treak");
        assertThat(call.buttons()).isEmpty();
        assertThat(sent().get(sent().size() - 1).body().path("allowed_mentions").toString())
                .isEqualTo("{\"parse\":[],\"users\":[\"" + ada.person().id() + "\"]}");
    }

    @Test
    void dmsOpenedTooFastWaitAsLongAsDiscordAsks() {
        FaultRule tooFast = cairn.fakeDiscord()
                .faults()
                .add(request -> request.route().equals("POST /users/@me/channels"), refusal(400, 40003), 2);
        assertThat(inBerlin(ada, Map.of("time", "19:00")).text()).contains("I couldn’t send you a test DM");
        cairn.pass(TO_SEVEN);
        await().atMost(SOON).until(() -> tooFast.appliedCount() == 2);
        ada.uses("remind list");
        cairn.pass(Duration.ofMinutes(9));
        ada.uses("remind list");
        assertThat(ada.inDm().session().messages()).isEmpty();
        cairn.pass(Duration.ofMinutes(2));
        assertThat(message(ada, 1).text()).contains("Time to study");
    }

    @ParameterizedTest
    @CsvSource({"404, 10003, is gone", "403, 50001, t post in", "403, 50013, t post in"})
    void missingOrForbiddenChannelPausesTheReminderAndIsReported(int status, int code, String words) {
        announceHere(cairn.newcomer("Boss"));
        inBerlin(ada, Map.of("time", "19:00", "where", "here"));
        FaultRule rule = addFault(refusal(status, code), Long.MAX_VALUE);
        cairn.pass(TO_SEVEN);
        toldAtNext(ada, words);
        assertThat(rule.appliedCount()).isEqualTo(1);
        nothingMoreIsSent();
    }

    @Test
    void channelReminderNotifiesItsOwnerAlone() {
        announceHere(cairn.newcomer("Boss"));
        assertThat(inBerlin(ada, Map.of("time", "19:00", "where", "here")).text())
                .contains("where everyone can see it");
        cairn.pass(TO_SEVEN);
        ShownMessage reminder = called(ada);
        assertThat(reminder.text()).contains("Linear Algebra").doesNotContain("treak");
        assertThat(sent().get(sent().size() - 1).body().path("allowed_mentions").toString())
                .isEqualTo("{\"parse\":[],\"users\":[\"" + ada.person().id() + "\"]}");
        assertThat(reminder.press("Done").isPrivate()).isTrue();
        assertThat(reminder.pressedBy(cairn.newcomer("Bob"), "Done").isPrivate())
                .isTrue();
    }

    @Test
    void learnerWhoLeftTheServerIsNoLongerRemindedThere() {
        announceHere(cairn.newcomer("Boss"));
        inBerlin(ada, Map.of("time", "19:00", "where", "here"));
        ada.uses("remind add", Map.of("time", "20:00", "where", "here"));
        Learner elsewhere = ada.inDm();
        cairn.fakeDiscord().world().leave(cairn.studyServer(), ada.person());
        // Somebody who used Cairn in a server counts as a member for a day.
        cairn.pass(TO_SEVEN.plusDays(1));
        assertThat(toldAtNext(elsewhere, "you’ve left the server")).contains("/remind resume");
        assertThat(elsewhere.uses("remind list").text().split("Paused: ")).hasSize(3);
    }

    @Test
    void reminderStopsInAChannelTheServerNoLongerUses() {
        Learner boss = cairn.newcomer("Boss");
        announceHere(boss);
        inBerlin(ada, Map.of("time", "19:00", "where", "here"));
        announceHere(new Learner(
                boss.fakeDiscord(),
                boss.person(),
                ActingUser.of(boss.fakeDiscord(), boss.person()).in(cairn.studyServer(), "general")));
        cairn.pass(TO_SEVEN);
        toldAtNext(ada, "doesn’t let me post");
    }

    @Test
    void reminderWhoseResponseWasLostIsNotRepeatedWhileItsNonceLives() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        FaultRule cut = addFault(new Fault.Cut(), 1);
        cairn.pass(TO_SEVEN);
        await().atMost(SOON).until(() -> cut.appliedCount() == 1);
        triedAgainAfter(Duration.ofSeconds(15));
        message(ada, 2);
        cairn.pass(Duration.ofDays(1));
        message(ada, 3);
    }

    @Test
    void olderClaimLooksForItsMessageBeforeSending() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        FaultRule cut = addFault(new Fault.Cut(), Long.MAX_VALUE);
        cairn.pass(TO_SEVEN);
        await().atMost(SOON).until(() -> cut.appliedCount() >= 1);
        int looks = looks();
        await().atMost(SOON).pollInterval(Duration.ofSeconds(1)).until(() -> {
            cairn.pass(Duration.ofMinutes(3));
            return looks() > looks;
        });
        message(ada, 2);
        cairn.fakeDiscord().faults().clear();
        cairn.pass(Duration.ofDays(1));
        message(ada, 3);
    }

    private int looks() {
        return cairn.fakeDiscord().requests().count("GET /channels/{channel_id}/messages");
    }

    private void triedAgainAfter(Duration wait) {
        int before = sent().size();
        await().atMost(SOON).until(() -> {
            cairn.pass(wait);
            return sent().size() > before;
        });
    }

    @Test
    void serverErrorAndRateLimitAreRetried() {
        inBerlin(ada, Map.of("time", "19:00"));
        message(ada, 1);
        addFault(Fault.Answer.of(502), 1);
        addFault(Fault.Answer.routeLimited(Duration.ofMillis(300)), 1);
        cairn.pass(TO_SEVEN);
        assertThat(message(ada, 2).text()).contains("Time to study");
    }

    @Test
    void serverManagerChoosesTheChannelAndCairnConfirmsItThere() {
        Learner boss = cairn.newcomer("Boss");
        assertThat(announceHere(boss).text()).contains("will go to <#");
        assertThat(boss.uses("server show").text()).contains("announcements:** in <#");
        assertThat(ada.sees()).anyMatch(text -> text.contains("I’ll post here from now on"));
    }

    @Test
    void channelThatRefusesCairnCannotBeChosen() {
        addFault(refusal(403, 50001), 1);
        Learner boss = cairn.newcomer("Boss");
        assertThat(announceHere(boss).text()).contains("I can’t post in");
        assertThat(boss.uses("server show").text()).contains("no channel yet");
    }
}
