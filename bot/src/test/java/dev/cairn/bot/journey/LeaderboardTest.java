package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Uses {@code /leaderboard} as the people of a server; the time is 09:00 UTC on Monday, 2 March 2026. */
class LeaderboardTest {
    private static final String ASK = "Want to be on this server’s boards?";

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private Learner listed(String name, int minutes) {
        Learner learner = cairn.newcomer(name);
        if (minutes > 0) {
            learner.uses("log time", "minutes", minutes);
        }
        learner.uses("leaderboard").press("Show me");
        return learner;
    }

    private Learner manager() {
        Learner manager = cairn.newcomer("Margaret");
        cairn.fakeDiscord()
                .world()
                .admit(cairn.studyServer(), manager.person(), Member.DEFAULT_PERMISSIONS | Member.MANAGE_SERVER);
        return manager;
    }

    /** The lines of people, without the direction marks around their names. */
    private static List<String> lines(ShownMessage board) {
        return board.text()
                .lines()
                .map(line -> line.replaceAll("[\u2068\u2069*]", ""))
                .filter(line -> line.contains(" · ") && !line.startsWith("-#"))
                .toList();
    }

    @Test
    void firstBoardAsksOnceAndNamesNobodyUntilTheyAgree() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("log time", "minutes", 90);
        ShownMessage first = ada.uses("leaderboard");
        assertThat(first.isPrivate()).isTrue();
        assertThat(first.text())
                .startsWith("### Study time this week\n-# Mar 2 – Mar 8\nNobody’s on this board yet.\n")
                .doesNotContain("could be first")
                .contains("You’d be **1st** with 1 h 30 min. Only you can see this.")
                .contains(ASK);
        assertThat(first.buttons()).containsExactly("Show me", "Stay hidden");

        DatabaseProbe rows = new DatabaseProbe(cairn.config().databaseUrl());
        await().atMost(ShownMessage.SOON).until(() -> rows.count("SELECT count(*) FROM listing") == 1);
        ShownMessage again = ada.uses("leaderboard");
        assertThat(again.text()).doesNotContain(ASK).contains("You’d be **1st**");
        assertThat(again.buttons()).containsExactly("Show me");

        ShownMessage shown = again.press("Show me");
        assertThat(lines(shown)).containsExactly("🥇 Ada · 1 h 30 min (you)");
        assertThat(shown.press("Hide me").text())
                .contains("You’re off this server’s boards.")
                .doesNotContain("🥇");
    }

    @Test
    void boardOfNobodyIsKind() {
        Learner ada = listed("Ada", 0);
        assertThat(ada.uses("leaderboard").text())
                .contains("Nobody’s on this board yet. Log some time with /log time, and you could be first.");
        assertThat(ada.uses("leaderboard", "period", "last-week").text())
                .contains("Nobody was on this board last week.");
        assertThat(ada.uses("leaderboard", Map.of("metric", "streak")).text())
                .startsWith("### Current streaks")
                .contains("Study today, and yours could be the first streak.");
    }

    @Test
    void hiddenLearnerIsNotInvitedToBeFirst() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("log time", "minutes", 90);
        ada.uses("leaderboard").press("Stay hidden");
        assertThat(ada.uses("leaderboard").text())
                .contains("Nobody’s on this board yet.")
                .contains("You’d be **1st** with 1 h 30 min. You’re hidden here, so only you can see this.")
                .doesNotContain("could be first");
        assertThat(ada.uses("leaderboard", "metric", "units").text())
                .contains("Nobody’s on this board yet.")
                .doesNotContain("could be first");
    }

    @Test
    void boardOpensAtTheTopTenAndMyNeighbors() {
        List<Learner> people = new ArrayList<>();
        for (int number = 1; number <= 16; number++) {
            people.add(listed("Person " + number, 200 - 10 * number));
        }
        ShownMessage board = people.get(14).uses("leaderboard");
        assertThat(lines(board)).hasSize(14).startsWith("🥇 Person 1 · 3 h 10 min");
        assertThat(lines(board).subList(9, 14))
                .containsExactly(
                        "10. Person 10 · 1 h 40 min",
                        "13. Person 13 · 1 h 10 min",
                        "14. Person 14 · 1 h",
                        "15. Person 15 · 50 min (you)",
                        "16. Person 16 · 40 min");
        assertThat(board.text()).contains("⋯");
        ShownMessage second = board.press("Next");
        assertThat(lines(second)).hasSize(6).startsWith("11. Person 11 · 1 h 30 min");
        assertThat(second.buttons()).startsWith("Previous", "Next", "Share", "Picture");
        assertThat(lines(second.press("Previous"))).hasSize(14);
    }

    @Test
    void finishedUnitAsksOnceWhereABoardExists() {
        Learner ada = cairn.follower("Ada");
        assertThat(ada.uses("done", "unit", "mit-18-06-linear-algebra").text()).doesNotContain("leaderboard");
        ada.uses("undo");
        listed("Grace", 10);

        ShownMessage done = finish(ada);
        assertThat(done.text()).contains("This server has a leaderboard. Want to be on it?");
        ShownMessage joined = done.press("Show me");
        assertThat(joined.isPrivate()).isTrue();
        assertThat(joined.text()).isEqualTo("You’re on this server’s boards now.");
        ShownMessage units = joined.press("See the board").choose("Another board", "Units finished, this week");
        assertThat(lines(units))
                .singleElement()
                .asString()
                .startsWith("🥇 Ada · ")
                .endsWith(" (you)");

        Learner linus = cairn.follower("Linus");
        assertThat(finish(linus).text()).contains("leaderboard");
        linus.uses("undo");
        assertThat(finish(linus).text()).as("asked once").doesNotContain("leaderboard");
    }

    /** Finishes a unit that has steps, which asks how much of it is done. */
    private static ShownMessage finish(Learner learner) {
        ShownMessage asked = learner.uses("done", "unit", "mit-18-06-linear-algebra");
        return asked.buttons().stream()
                .filter(button -> button.startsWith("All of it") || button.startsWith("The whole"))
                .findFirst()
                .map(asked::press)
                .orElse(asked);
    }

    @Test
    void whoHasLeftIsGoneFromTheBoardAndFindsTheirPlaceOnReturn() {
        Learner ada = listed("Ada", 90);
        Learner bob = listed("Bob", 60);
        Learner eve = listed("Eve", 30);
        cairn.fakeDiscord().world().leave(cairn.studyServer(), ada.person());
        cairn.pass(Duration.ofHours(25));

        assertThat(lines(eve.uses("leaderboard"))).containsExactly("🥇 Bob · 1 h", "🥈 Eve · 30 min (you)");
        cairn.fakeDiscord().world().join(cairn.studyServer(), ada.person());
        assertThat(lines(ada.uses("leaderboard")))
                .containsExactly("🥇 Ada · 1 h 30 min (you)", "🥈 Bob · 1 h", "🥉 Eve · 30 min");
        assertThat(bob.uses("leaderboard").text()).contains("Ada");
    }

    @Test
    void hostileNamesKeepTheirLines() {
        List<String> names = List.of(
                "**bold** [x](https://evil.example) @everyone",
                "שלום לכולם",
                "ＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷＷ",
                "🧑‍🚀🧑‍🚀🧑‍🚀🧑‍🚀",
                "a\nb");
        Learner last = cairn.newcomer("Ada");
        for (int at = 0; at < names.size(); at++) {
            last = listed(names.get(at), 100 - at);
        }
        ShownMessage board = last.uses("leaderboard");
        assertThat(lines(board)).hasSize(names.size());
        assertThat(lines(board).get(0)).isEqualTo("🥇 bold [x](https://… · 1 h 40 min");
        assertThat(lines(board).get(2)).isEqualTo("🥉 ＷＷＷＷＷＷＷＷＷＷ… · 1 h 38 min");
        assertThat(board.markdown()).doesNotContain("@everyone").contains("\u2068שלום לכולם\u2069");
    }

    @Test
    void nicknameInThisServerIsShown() {
        Learner ada = listed("Ada", 60);
        Learner bob = listed("Bob", 30);
        cairn.fakeDiscord().world().nickname(cairn.studyServer(), ada.person(), "Countess");
        ada.uses("leaderboard");
        assertThat(lines(bob.uses("leaderboard"))).startsWith("🥇 Countess · 1 h");
    }

    @Test
    void shareIsPostedOnceAndShowsTheReaderTheirOwnPlace() {
        Learner ada = listed("Ada", 60);
        Learner bob = listed("Bob", 30);
        ShownMessage board = ada.uses("leaderboard");
        ShownMessage shared = board.press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(lines(shared)).containsExactly("🥇 Ada · 1 h", "🥈 Bob · 30 min");
        ShownMessage second = board.press("Share");
        assertThat(second.isPrivate()).isTrue();
        assertThat(second.text()).doesNotContain("🥇");
        ShownMessage own = shared.pressedBy(bob, "My place");
        assertThat(own.isPrivate()).isTrue();
        assertThat(lines(own)).containsExactly("🥇 Ada · 1 h", "🥈 Bob · 30 min (you)");
    }

    @Test
    void pictureComesOnRequestAndCanBeShared() {
        Learner ada = listed("Ada", 60);
        ShownMessage picture = ada.uses("leaderboard").press("Picture");
        assertThat(picture.isPrivate()).isTrue();
        assertThat(picture.buttons()).containsExactly("Share");
        ShownMessage shared = picture.press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.buttons()).containsExactly("My place");
    }

    @Test
    void periodThatTurnsWhilePagingKeepsItsPage() {
        Learner ada = cairn.newcomer("Ada");
        for (int number = 1; number <= 11; number++) {
            ada = listed("Person " + number, 100 + number);
        }
        ShownMessage board = ada.uses("leaderboard");
        cairn.pass(Duration.ofDays(7));
        ShownMessage next = board.press("Next");
        assertThat(next.text())
                .startsWith("### Study time last week\n-# Mar 2 – Mar 8 · you can still add to it until");
        assertThat(lines(next)).containsExactly("11. Person 1 · 1 h 41 min");
        cairn.pass(Duration.ofDays(7));
        assertThat(next.press("Previous").text())
                .startsWith("I don’t keep that board anymore, so here’s the current one.")
                .contains("### Study time this week");
    }

    @Test
    void newZoneOfTheServerDecidesAnewWhatCameInTime() {
        Learner ada = listed("Ada", 10);
        cairn.pass(Duration.ofHours(42));
        ada.uses("log time", Map.of("minutes", 60, "when", "sun"));
        assertThat(lines(ada.uses("leaderboard", "period", "last-week")))
                .as("closed in UTC")
                .isEmpty();

        manager().uses("server timezone", "zone", "New York");
        cairn.awaitTimedWork();
        ShownMessage board = ada.uses("leaderboard", "period", "last-week");
        assertThat(lines(board)).containsExactly("🥇 Ada · 1 h (you)");
        assertThat(board.text()).contains("you can still add to it until <t:1772600400:f>");
    }

    @Test
    void managerTakesSomebodyOffAPeriodAndPutsThemBack() {
        Learner ada = listed("Ada", 60);
        Learner bob = listed("Bob", 30);
        Learner manager = manager();
        assertThat(ada.uses("leaderboard").customIds()).noneMatch(id -> id.startsWith("board.take-off"));

        ShownMessage taken = manager.uses("leaderboard").choose("Take someone off", "Ada");
        assertThat(taken.text()).contains("is off this board. They’ll see a line about it here.");
        assertThat(lines(taken)).containsExactly("🥇 Bob · 30 min");
        assertThat(ada.uses("leaderboard").text())
                .contains("A manager took you off this board. Your own progress is untouched.");
        assertThat(lines(ada.uses("leaderboard", "period", "today"))).hasSize(2);
        assertThat(bob.uses("leaderboard").text()).doesNotContain("A manager");

        assertThat(lines(taken.press("Put back"))).containsExactly("🥇 Ada · 1 h", "🥈 Bob · 30 min");
    }

    @Test
    void forgedButtonsOfManagersAndOfOtherServersDoNothing() {
        Learner ada = listed("Ada", 60);
        Learner bob = listed("Bob", 30);
        String adasId = Long.toString(Long.parseLong(ada.person().id().toString()), Character.MAX_RADIX);
        ShownMessage board = bob.uses("leaderboard");
        assertThat(board.pressForged("board.put-back:*:time:W2026-03-02:0:" + adasId)
                        .text())
                .contains("Manage Server");
        for (String forged : List.of(
                "board.page:*:time:W2026-03-03:0",
                "board.page:*:streak:W2026-03-02:0",
                "board.page:*:time:NOW:0",
                "board.page:*:time:Wnever:0",
                "board.page:*:ti:me",
                "board.page:*")) {
            assertThat(bob.uses("leaderboard").pressForged(forged).text()).contains("no longer leads anywhere");
        }
        assertThat(bob.uses("leaderboard")
                        .pressForged("board.page:*:time:W2026-03-02:999999")
                        .text())
                .contains("Ada");

        Server other = cairn.fakeDiscord().world().addServer("Another server", ada.person());
        cairn.fakeDiscord().world().join(other, bob.person());
        cairn.fakeDiscord().world().addChannel(other, "study");
        Learner there = new Learner(
                cairn.fakeDiscord(),
                bob.person(),
                ActingUser.of(cairn.fakeDiscord(), bob.person()).in(other, "study"));
        assertThat(there.uses("leaderboard").text()).doesNotContain("Ada");
    }

    @Test
    void leaderboardIsForServers() {
        Learner ada = cairn.newcomer("Ada");
        assertThat(ada.uses("help").entries("")).contains("/leaderboard");
        assertThat(ada.inDm().uses("help").entries("")).isNotEmpty().doesNotContain("/leaderboard");
    }
}
