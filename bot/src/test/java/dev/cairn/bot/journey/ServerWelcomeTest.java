package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.faults.FaultRule;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Adds Cairn to servers, removes it and adds it again. */
class ServerWelcomeTest {
    private static final String PENDING = "SELECT COUNT(*) FROM server_welcome";
    private static final String KNOWN = "SELECT COUNT(*) FROM server WHERE joined_at IS NOT NULL AND left_at IS NULL";
    private static final String LEFT = "SELECT COUNT(*) FROM server WHERE left_at IS NOT NULL";

    private final RunningCairn cairn = new RunningCairn();
    private User owner;
    private Server club;

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
        owner = world().addPerson("Emmy");
        await().atMost(ShownMessage.SOON).until(() -> count(KNOWN) == 2);
        club = world().addServerWithoutBot("Club", owner);
        cairn.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void end() throws Exception {
        cairn.endAfterRefusals();
    }

    private World world() {
        return cairn.fakeDiscord().world();
    }

    private long count(String sql) {
        return new DatabaseProbe(cairn.config().databaseUrl()).count(sql);
    }

    private void addCairn() {
        world().addBot(club);
        await().atMost(ShownMessage.SOON).until(() -> count(KNOWN) == 3);
        await().atMost(ShownMessage.SOON).until(() -> count(PENDING) == 0);
    }

    private void removeCairn() {
        world().removeBot(club);
        await().atMost(ShownMessage.SOON).until(() -> count(LEFT) == 1);
    }

    private Learner in(Channel channel) {
        return new Learner(
                cairn.fakeDiscord(),
                owner,
                ActingUser.of(cairn.fakeDiscord(), owner).in(club, channel.name()));
    }

    @Test
    void welcomeIsPostedInTheSystemChannelAndSaysWhatToDoFirst() {
        Channel chat = world().addChannel(club, "chat");
        Channel arrivals = world().addChannel(club, "arrivals");
        world().setSystemChannel(club, arrivals);
        addCairn();
        assertThat(chat.messages()).isEmpty();
        assertThat(in(arrivals).sees()).containsExactly("""
                        🪨 **Hi, I’m Cairn. I help you learn machine learning, one step at a time.**
                        Use /next, and I’ll tell you what to study now, and why. If you don’t have a roadmap yet, three quick \
                        questions find one. Only you see my answers.
                        -# Do you manage this server? /server announce picks a channel for reminders and announcements. Until \
                        then, I’ll post nothing else unasked. /server show has all settings.""");
        assertThat(count(PENDING)).isZero();
    }

    @Test
    void welcomeGoesWhereCairnMayWriteAndPeopleTalk() {
        Channel rules = world().addChannel(club, "rules");
        Channel staff = world().addChannel(club, "staff");
        Channel chat = world().addChannel(club, "chat");
        Channel random = world().addChannel(club, "random");
        world().setSystemChannel(club, rules);
        world().permitBot(rules, Member.VIEW_CHANNEL);
        world().restrict(staff);
        addCairn();
        assertThat(List.of(rules, staff, random))
                .allMatch(channel -> channel.messages().isEmpty());
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void serverThatLetsCairnWriteNowhereIsLeftInPeace() {
        Channel chat = world().addChannel(club, "chat");
        world().permitBot(chat, Member.VIEW_CHANNEL);
        addCairn();
        assertThat(chat.messages()).isEmpty();
        assertThat(count(PENDING)).isZero();
        assertThat(cairn.fakeDiscord().requests().refusals()).isEmpty();
    }

    @Test
    void channelThatRefusesAllTheSameIsFollowedByTheNext() {
        world().addChannel(club, "chat");
        Channel random = world().addChannel(club, "random");
        fail(Fault.Answer.of(403), 1);
        addCairn();
        assertThat(random.messages()).hasSize(1);
    }

    @Test
    void welcomeWhoseAnswerWasLostBeforeARestartIsPostedOnce() throws Exception {
        Channel chat = world().addChannel(club, "chat");
        FaultRule lost = fail(new Fault.Cut(), 1);
        world().addBot(club);
        await().atMost(ShownMessage.SOON)
                .until(() -> lost.appliedCount() == 1 && chat.messages().size() == 1);
        cairn.restart(() -> cairn.pass(Duration.ofMinutes(10)));
        await().atMost(DatabaseProbe.SOON).until(() -> count(PENDING) == 0);
        cairn.awaitTimedWork();
        assertThat(chat.messages()).hasSize(1);
    }

    @Test
    void returnWithinThirtyDaysFindsEverythingAsItWasAndIsNoNews() {
        Channel chat = world().addChannel(club, "chat");
        addCairn();
        Learner emmy = in(chat);
        emmy.uses("server timezone", "zone", "Berlin");
        emmy.uses("server announce", "channel", chat.id().toString());
        emmy.uses("server roadmap", "roadmap", "machine-learning-mastery-roadmap");
        emmy.uses("leaderboard").press("Show me");
        emmy.uses("log time", "minutes", 30);
        String before = emmy.uses("server show").text();
        int messages = chat.messages().size();
        removeCairn();
        cairn.pass(Duration.ofDays(29));
        cairn.awaitTimedWork();
        addCairn();
        assertThat(chat.messages()).hasSize(messages);
        assertThat(emmy.uses("server show").text().replaceAll("\\d\\d:\\d\\d", ""))
                .isEqualTo(before.replaceAll("\\d\\d:\\d\\d", ""));
        assertThat(emmy.uses("leaderboard", "period", "all").text()).contains("30 min");
    }

    @Test
    void returnAfterThirtyDaysStartsAnewWithAWelcome() {
        Channel chat = world().addChannel(club, "chat");
        addCairn();
        Learner emmy = in(chat);
        emmy.uses("server timezone", "zone", "Berlin");
        emmy.uses("leaderboard").press("Show me");
        emmy.uses("log time", "minutes", 30);
        int messages = chat.messages().size();
        removeCairn();
        cairn.pass(Duration.ofDays(31));
        await().atMost(DatabaseProbe.SOON).until(() -> count(LEFT) == 0);
        addCairn();
        assertThat(chat.messages()).hasSize(messages + 1);
        assertThat(emmy.uses("server show").text()).contains("**Time zone:** not set");
        assertThat(emmy.uses("leaderboard", "period", "all").text())
                .as("what a learner did stays theirs, and they are asked anew")
                .contains("You’d be **1st** with 30 min");
    }

    private FaultRule fail(Fault fault, long times) {
        return cairn.fakeDiscord()
                .faults()
                .add(request -> request.route().equals("POST /channels/{channel_id}/messages"), fault, times);
    }
}
