package dev.cairn.bot.journey;

import static dev.cairn.bot.journey.ChallengeTest.TWENTY_HOURS;
import static dev.cairn.bot.journey.ChallengeTest.answered;
import static dev.cairn.bot.journey.ChallengeTest.card;
import static dev.cairn.bot.journey.ChallengeTest.posted;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posts the cards of challenges in all sorts of channels; the time is 09:00 UTC on Monday, 2 March 2026. */
class ChallengePlaceTest {
    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.endAfterRefusals();
    }

    private static Channel channel(Learner learner) {
        return learner.session().channel();
    }

    @Test
    void whereCairnMayNotPostTheCardIsTheAnswerAndSaysSo() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        cairn.fakeDiscord().world().permitBot(channel(ada), Member.VIEW_CHANNEL);
        ShownMessage told = ada.uses("challenge create", TWENTY_HOURS).press("Post");
        assertThat(told.isPrivate()).isTrue();
        assertThat(told.text()).startsWith("I can’t post in this channel myself.");
        ShownMessage answer = told.press("Answer with the card");
        assertThat(answer.isPrivate()).isFalse();
        assertThat(answer.text())
                .contains("Nobody’s in yet.")
                .endsWith(
                        "-# I can’t post in this channel myself, so this card changes only when someone presses a button.");
        assertThat(told.press("Answer with the card").isPrivate())
                .as("a second tap")
                .isTrue();

        bob.uses("log time", "minutes", 60);
        answered(bob, "Join");
        assertThat(card(bob).text()).contains("\u2068Bob\u2069 · 1 h").contains("changes only when someone presses");

        cairn.fakeDiscord().world().permitBot(channel(ada), Member.DEFAULT_PERMISSIONS);
        cairn.pass(Duration.ofSeconds(11));
        assertThat(card(bob).press("Refresh").text()).doesNotContain("changes only when someone presses");
        assertThat(ada.uses("challenge show", "challenge", "march").links())
                .as("a press told where it stands")
                .singleElement()
                .asString()
                .endsWith("/" + card(ada).message().id());
    }

    @Test
    void deletedCardStaysDeletedUntilItsCreatorPostsItAgain() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        ShownMessage card = posted(ada, TWENTY_HOURS);
        answered(bob, "Join");
        cairn.fakeDiscord().world().delete(channel(ada), card.message().id());
        bob.uses("log time", "minutes", 60);
        cairn.pass(Duration.ofMinutes(10));
        cairn.awaitTimedWork();
        assertThat(ada.session().messages()).allMatch(message -> message.ephemeral());
        await().atMost(ShownMessage.SOON)
                .until(() -> ada.uses("challenge show", "challenge", "march")
                        .buttons()
                        .contains("Post it here"));
        assertThat(bob.uses("challenge show", "challenge", "march").buttons()).doesNotContain("Post it here");
        ShownMessage mine = ada.uses("challenge show", "challenge", "march");
        assertThat(mine.buttons()).contains("Post it here").doesNotContain("Go to its card");
        assertThat(mine.press("Post it here").text()).startsWith("It’s posted in <#");
        assertThat(card(bob).text()).contains("\u2068Bob\u2069 · 1 h");
        assertThat(ada.uses("challenge show", "challenge", "march").buttons())
                .contains("Go to its card")
                .doesNotContain("Post it here");
    }
}
