package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ChallengeTest.answered;
import static dev.cairn.bot.journey.ChallengeTest.card;
import static dev.cairn.bot.journey.ChallengeTest.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs challenges from their first day to their result; the time is 09:00 UTC on Monday, 2 March 2026. */
class ChallengeWeekTest {
    private static final Map<String, Object> WEEK =
            Map.of("title", "Sprint", "goal", "time", "amount", 5, "end", "this sunday");

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    private void until(String time) {
        cairn.pass(Duration.between(cairn.clock().instant(), Instant.parse(time)));
        cairn.awaitTimedWork();
    }

    private static List<ShownMessage> shown(Learner learner) {
        return learner.session().messages().stream()
                .filter(message -> !message.ephemeral())
                .map(message -> new ShownMessage(learner, message))
                .toList();
    }

    @Test
    void threePeopleStudyAWeekAndTheResultComesOnce() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        Learner eve = cairn.newcomer("Eve");
        posted(ada, WEEK);
        answered(ada, "Join").press("Ping me at the end");
        answered(bob, "Join");
        answered(eve, "Join");
        ada.uses("log time", "minutes", 200);
        bob.uses("log time", "minutes", 90);
        until("2026-03-02T09:10:00Z");
        assertThat(card(eve).text()).contains("""
                **3 people are in**
                🥇 `██████░░░░` \u2068Ada\u2069 · 3 h 20 min
                🥈 `███░░░░░░░` \u2068Bob\u2069 · 1 h 30 min
                Also in: \u2068Eve\u2069
                """);

        until("2026-03-05T12:00:00Z");
        ada.uses("log time", "minutes", 100);
        until("2026-03-09T00:10:00Z");
        assertThat(card(eve).text())
                .contains("Time’s up! Anything you log for these days will still count until <t:1773187200:f>.")
                .contains("🥇 `██████████` \u2068Ada\u2069 · 5 h ✓");
        assertThat(card(eve).buttons()).isEmpty();
        eve.uses("log time", Map.of("minutes", 120, "when", "sunday"));
        until("2026-03-11T00:05:00Z");
        assertThat(shown(eve)).hasSize(2);
        assertThat(shown(eve).get(1).text())
                .isEqualTo("""
                ### The result is in: \u2068Sprint\u2069
                Study 5 hours each
                Mar 2 – Mar 8, 2026 · 7 days
                🥇 `██████████` \u2068Ada\u2069 · 5 h ✓
                2. `████░░░░░░` \u2068Eve\u2069 · 2 h
                3. `███░░░░░░░` \u2068Bob\u2069 · 1 h 30 min
                **1 of 3 reached the goal.** 🪨
                Thanks to all 3 of you for taking part!
                -# <@%s>""".formatted(ada.person().id()));

        bob.uses("log time", Map.of("minutes", 600, "when", "sunday"));
        until("2026-03-12T00:05:00Z");
        assertThat(shown(eve)).hasSize(2);
        assertThat(shown(eve).get(0).text())
                .contains("It’s over, and this is how it ended.\n**3 people took part** · 1 reached the goal")
                .contains("3. `███░░░░░░░` \u2068Bob\u2069 · 1 h 30 min");
        assertThat(eve.uses("challenge list").text()).contains("**Recently ended**", "· you’re in");
    }

    @Test
    void resultComesOnceAfterCairnWasDownAtTheEnd() throws Exception {
        Learner ada = cairn.newcomer("Ada");
        posted(ada, WEEK);
        answered(ada, "Join");
        ada.uses("log time", "minutes", 300);
        cairn.restart(() -> cairn.pass(Duration.ofDays(12)));
        cairn.awaitTimedWork();
        await().atMost(ShownMessage.SOON).until(() -> shown(ada).size() == 2);
        assertThat(shown(ada).get(1).text()).contains("**And you reached the goal!** 🪨\nThanks for taking part!");
        cairn.restart();
        cairn.awaitTimedWork();
        assertThat(shown(ada)).hasSize(2);
    }

    @Test
    void challengeNobodyJoinedEndsKindly() {
        Learner ada = cairn.newcomer("Ada");
        posted(ada, WEEK);
        until("2026-03-11T00:05:00Z");
        assertThat(shown(ada).get(1).text()).endsWith("Nobody joined this time. /challenge create starts another.");
    }
}
