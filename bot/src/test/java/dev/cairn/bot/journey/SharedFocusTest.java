package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Shares a focus timer in a channel, as several people. */
class SharedFocusTest {
    private static final String PROBABILITY = "stanford-cs109-probability";

    private final RunningCairn cairn = new RunningCairn();
    private Learner ada;
    private Learner grace;
    private Learner linus;
    /** Whether the test has Discord refuse messages. */
    private boolean isRefusing;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        ada = cairn.newcomer("Ada");
        grace = cairn.follower("Grace");
        linus = cairn.newcomer("Linus");
    }

    @AfterEach
    void end() throws Exception {
        if (isRefusing) {
            cairn.endAfterRefusals();
        } else {
            cairn.end();
        }
    }

    private ShownMessage shared(int minutes) {
        return ada.uses("focus start", Map.of("minutes", minutes, "unit", PROBABILITY))
                .press("Let others join")
                .press("Post it here");
    }

    /** A press, the card as it is then, and what the person alone is told. */
    private record Pressed(ShownMessage card, String told, List<String> buttons, ShownMessage own) {}

    private static Pressed press(ShownMessage card, Learner person, String button) {
        InteractionOutcome outcome = person.session().press(card.message().id(), card.customId(button));
        ShownMessage updated = person.shown(outcome);
        Message second = outcome.followUp(ShownMessage.SOON);
        assertThat(second.ephemeral()).isTrue();
        ShownMessage own = new ShownMessage(person, second);
        return new Pressed(updated, own.text(), own.buttons(), own);
    }

    private static String mention(Learner person) {
        return "<@" + person.person().id() + ">";
    }

    private List<String> ends() {
        return ada.sees().stream().filter(text -> text.contains("Time’s up")).toList();
    }

    private String end(Duration in) {
        cairn.pass(in);
        await().atMost(ShownMessage.SOON).until(() -> !ends().isEmpty());
        cairn.awaitTimedWork();
        assertThat(ends()).hasSize(1);
        return ends().get(0);
    }

    private static List<String> dm(Learner learner) {
        return learner.inDm().sees();
    }

    @Test
    void threePeopleFocusTogetherAndAreToldOnceInTheChannel() {
        ShownMessage asked = ada.uses("focus start", Map.of("minutes", 50, "unit", PROBABILITY))
                .press("Let others join");
        assertThat(asked.isPrivate()).isTrue();
        assertThat(asked.text())
                .contains("and say you’re on **Probability (CS109)**")
                .contains("instead of DMing you");
        assertThat(asked.buttons()).containsExactly("Post it here", "Post without the unit");
        ShownMessage card = asked.press("Post it here");
        assertThat(card.isPrivate()).isFalse();
        assertThat(card.text())
                .contains(mention(ada) + " started this, studying **Probability (CS109)**")
                .contains("**In:** " + mention(ada))
                .contains("It shows your name here");

        grace.uses("log time", Map.of("minutes", 15, "unit", "MIT 18.06: Linear Algebra"));
        cairn.pass(Duration.ofMinutes(10));
        Pressed joined = press(card, grace, "Join");
        assertThat(joined.told())
                .contains("### You’re in: 40 min of Linear Algebra (18.06)")
                .contains("tell you all in <#");
        assertThat(joined.card().text()).contains("**In:** " + mention(ada) + " and " + mention(grace));
        cairn.pass(Duration.ofMinutes(10));
        assertThat(press(card, linus, "Join").told()).contains("### You’re in: 30 min\n");
        assertThat(press(card, linus, "Join").told()).contains("### You’re in: 30 min\n");
        assertThat(ada.uses("focus status").text()).contains("Shared with 2 others in <#");

        String told = end(Duration.ofMinutes(30));
        assertThat(told)
                .contains("Well done, " + mention(ada) + ", " + mention(grace) + " and " + mention(linus) + "!")
                .doesNotContain("Sorry");
        assertThat(pinged()).hasSize(3);
        assertThat(dm(ada)).isEmpty();
        assertThat(dm(grace)).isEmpty();
        assertThat(ada.uses("log list").text()).contains("**50 min** · ").contains("Probability");
        assertThat(grace.uses("log list").text()).contains("**40 min** · ").contains("Linear Algebra");
        assertThat(linus.uses("log list").text()).contains("30 min logged");
        assertThat(linus.uses("undo").text()).contains("a focus session that logged **30 min**");
        assertThat(linus.uses("log list").text()).contains("Nothing logged yet");
        assertThat(grace.uses("log list").text()).contains("**40 min** · ");
        ShownMessage over = new ShownMessage(
                ada,
                ada.session().messages().stream()
                        .filter(message -> message.id().equals(card.message().id()))
                        .findFirst()
                        .orElseThrow());
        assertThat(over.text())
                .contains("### Focused together until")
                .contains("3 people, 2 h together. /focus start starts a new one.");
        assertThat(over.buttons()).isEmpty();
    }

    @Test
    void whoJoinsSecondsLaterHasAllOfTheMinutes() {
        ShownMessage card = shared(25);
        cairn.pass(Duration.ofSeconds(20));
        assertThat(press(card, grace, "Join").told()).contains("### You’re in: 25 min");
        end(Duration.ofMinutes(25));
        assertThat(grace.uses("log list").text()).contains("25 min logged");
    }

    /** Returns the ids of those whom the message about the end notified. */
    private List<String> pinged() {
        Message end = ada.session().messages().stream()
                .filter(message -> new ShownMessage(ada, message).text().contains("Time’s up"))
                .findFirst()
                .orElseThrow();
        List<String> users = new ArrayList<>();
        Objects.requireNonNull(end.allowedMentions()).path("users").forEach(user -> users.add(user.asText()));
        return users;
    }

    @Test
    void starterWhoStopsEarlyIsLoggedAndTheOthersGoOn() {
        ShownMessage card = shared(50);
        press(card, grace, "Join");
        cairn.pass(Duration.ofMinutes(20));
        assertThat(ada.uses("focus stop").text()).contains("Logged: 20 min of Probability");

        assertThat(press(card, linus, "Join").card().text())
                .contains(mention(ada) + " started this")
                .contains("**In:** " + mention(grace) + " and " + mention(linus));
        assertThat(press(card, linus, "Leave").told()).contains("Logged: 1 min.");
        assertThat(press(card, linus, "Leave").told()).contains("You’re not in this one.");

        assertThat(end(Duration.ofMinutes(30)))
                .contains("Well done, " + mention(grace) + "!")
                .doesNotContain(mention(ada));
        assertThat(grace.uses("log list").text()).contains("**50 min** · ");
        assertThat(dm(ada)).isEmpty();
    }

    @Test
    void timerThatNobodyJoinedEndsAsIfItHadNotBeenShared() {
        ShownMessage card = shared(25);
        press(card, grace, "Join");
        press(card, grace, "Leave");
        cairn.pass(Duration.ofMinutes(25));

        await().atMost(ShownMessage.SOON).until(() -> !dm(ada).isEmpty());
        assertThat(dm(ada)).singleElement().asString().contains("Logged: 25 min of Probability");
        assertThat(ends()).isEmpty();
    }

    @Test
    void whoHasATimerRunningIsOfferedToSwitch() {
        ShownMessage card = shared(50);
        linus.uses("focus start", "minutes", 60);
        cairn.pass(Duration.ofMinutes(5));
        Pressed asked = press(card, linus, "Join");
        assertThat(asked.told()).contains("You already have a timer running: 1 h, ending <t:");
        assertThat(asked.card().text()).doesNotContain(mention(linus));

        assertThat(asked.own().press("Switch to this one").text()).contains("### You’re in: 45 min");
        assertThat(linus.uses("log list").text()).contains("5 min logged");
        assertThat(end(Duration.ofMinutes(45))).contains(mention(linus));
        assertThat(linus.uses("log list").text()).contains("50 min logged");
        assertThat(dm(linus)).isEmpty();
    }

    @Test
    void endSurvivesARestartAndIsToldLate() throws Exception {
        ShownMessage card = shared(50);
        press(card, grace, "Join");

        cairn.restart(() -> cairn.pass(Duration.ofHours(3)));

        await().atMost(ShownMessage.SOON).until(() -> !ends().isEmpty());
        cairn.awaitTimedWork();
        assertThat(ends()).singleElement().asString().contains("Sorry for the late message");
        assertThat(grace.uses("log list").text()).contains("**50 min** · ");
    }

    @Test
    void endThatIsToldDaysLateNotifiesNobody() throws Exception {
        press(shared(50), grace, "Join");
        cairn.restart(() -> cairn.pass(Duration.ofDays(3)));
        assertThat(end(Duration.ZERO)).contains("Well done, " + mention(ada) + " and " + mention(grace), "Sorry");
        assertThat(pinged()).isEmpty();
    }

    @Test
    void channelThatCairnMayNotWriteToIsRefusedAndOneItLosesIsReplacedByDms() {
        isRefusing = true;
        Channel channel = ada.session().channel();
        ShownMessage own = ada.uses("focus start", "minutes", 50);
        cairn.fakeDiscord().world().permitBot(channel, Member.VIEW_CHANNEL);
        assertThat(own.press("Let others join").text())
                .contains("I can’t post in this channel")
                .contains("Your timer keeps running");
        cairn.fakeDiscord().world().permitBot(channel, Member.DEFAULT_PERMISSIONS);
        ShownMessage card = own.press("Let others join").press("Post it here");
        press(card, grace, "Join");

        cairn.fakeDiscord().world().permitBot(channel, Member.VIEW_CHANNEL);
        cairn.pass(Duration.ofMinutes(50));

        await().atMost(ShownMessage.SOON)
                .until(() -> !dm(ada).isEmpty() && !dm(grace).isEmpty());
        assertThat(dm(grace)).singleElement().asString().contains("Logged: 50 min.");
        assertThat(ends()).isEmpty();
    }

    @Test
    void timerOfAGroupMemberCanBePostedInTheGroupsHome() {
        Channel home = cairn.fakeDiscord().world().addChannel(cairn.studyServer(), "owls");
        Learner there = new Learner(
                cairn.fakeDiscord(),
                ada.person(),
                ActingUser.of(cairn.fakeDiscord(), ada.person()).in(home));
        there.uses("group create", "name", "Night owls");
        there.uses("group manage", "group", "Night owls").press("Make this channel its home");

        ShownMessage asked = ada.uses("focus start", "minutes", 50).press("Let others join");
        assertThat(asked.buttons()).containsExactly("Post it here", "Post for Night owls");
        ShownMessage answer = asked.press("Post for Night owls");
        assertThat(answer.text()).contains("Posted in <#" + home.id() + ">");
        assertThat(ada.sees()).noneMatch(text -> text.contains("started this"));
        assertThat(ada.uses("focus status").text())
                .contains("Shared in <#" + home.id() + ">; nobody else has joined yet.");
        assertThat(there.sees().stream().filter(text -> text.contains("started this")))
                .hasSize(1);

        Message card = there.session().messages().stream()
                .filter(message -> new ShownMessage(there, message).text().contains("started this"))
                .findFirst()
                .orElseThrow();
        Learner graceThere = new Learner(
                cairn.fakeDiscord(),
                grace.person(),
                ActingUser.of(cairn.fakeDiscord(), grace.person()).in(home));
        press(new ShownMessage(there, card), graceThere, "Join");
        cairn.pass(Duration.ofMinutes(50));
        await().atMost(ShownMessage.SOON)
                .until(() -> there.sees().stream().anyMatch(text -> text.contains("Time’s up")));
        assertThat(ends()).isEmpty();
    }

    @Test
    void secondPostAndAStoppedTimerAreRefusedKindly() {
        ShownMessage own = ada.uses("focus start", "minutes", 25);
        ShownMessage asked = own.press("Let others join");
        asked.press("Post it here");
        assertThat(asked.press("Post it here").text()).contains("already");
        assertThat(own.press("Let others join").text()).contains("Your timer is already shared in <#");
        ada.uses("focus stop");
        assertThat(own.press("Let others join").text()).contains("isn’t running anymore");
    }

    @Test
    void timerCannotBeSharedFromDmsAndAForgedOneIsOver() {
        ShownMessage card = shared(25);
        linus.uses("focus start");
        assertThat(linus.inDm().uses("focus status").press("Let others join").text())
                .contains("Others can join from a server’s channel.");
        assertThat(card.pressForged("focus.join:*:zzzz").text()).contains("This one’s over");
    }

    @Test
    void fullDayRefusesToJoinAndChangesNothing() {
        ShownMessage card = shared(50);
        linus.uses("log time", "minutes", 940);
        assertThat(card.pressedBy(linus, "Join").text()).contains("room for 20 min more");
        assertThat(linus.uses("focus status").text()).contains("No timer is running");
    }
}
