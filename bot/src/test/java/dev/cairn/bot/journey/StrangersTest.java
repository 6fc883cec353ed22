package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.messages.Mentions;
import dev.cairn.bot.playground.world.Message;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests other learners, other servers and hostile input. */
class StrangersTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String STALE = "no longer leads anywhere";

    @Test
    void learnersDoNotSeeEachOthersProgressOrAnswers() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.follower("Alan");
        grace.finishes("mit-18-06-linear-algebra");
        assertThat(alan.uses("next").text())
                .contains("### Linear Algebra (18.06)")
                .doesNotContain("Grace");
        assertThat(alan.uses("undo").text()).contains("Undone:** choosing");
        assertThat(grace.uses("next").text()).contains("### Probability (CS109)");
        assertThat(alan.sees()).noneMatch(text -> text.contains("Done: MIT"));
    }

    @Test
    void progressIsTheSameInEveryServerAndInDms() {
        Learner grace = CAIRN.follower("Grace");
        Learner inDm = grace.inDm();
        assertThat(inDm.uses("next").text()).contains("### Linear Algebra (18.06)");
        assertThat(inDm.uses("next").press("Done").press("The whole course").text())
                .contains("Done: Linear Algebra (18.06)");
        assertThat(grace.uses("next").text()).contains("### Probability (CS109)");
        assertThat(inDm.offered("done", "unit", ""))
                .first()
                .isEqualTo("Stanford CS109: Probability for Computer Scientists");
        assertThat(inDm.uses("undo").text()).contains("Undone");
    }

    @Test
    void userInstalledChatWorksToo() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.newcomer("Alan");
        var chat = CAIRN.fakeDiscord().world().addPrivateChat(grace.person(), alan.person());
        Learner there = new Learner(
                CAIRN.fakeDiscord(),
                grace.person(),
                ActingUser.of(CAIRN.fakeDiscord(), grace.person()).in(chat));
        ShownMessage next = there.uses("next");
        assertThat(next.isPrivate()).isTrue();
        assertThat(next.press("More").press("Share").isPrivate()).isFalse();
    }

    @Test
    void buttonOfAnotherPersonIsRefusedPrivatelyAndDoesNothing() {
        Learner grace = CAIRN.follower("Grace");
        Learner alan = CAIRN.follower("Alan");
        String gracesDone = grace.uses("next").press("Done").customId("The whole course");
        ShownMessage refused = alan.uses("next").pressForged(gracesDone);
        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.text()).contains("belongs to someone else").contains("/next");
        assertThat(grace.uses("next").text()).contains("### Linear Algebra (18.06)");
        assertThat(alan.uses("next").text()).contains("### Linear Algebra (18.06)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study.done:OWNER:no-such-unit:",
                "study.done:OWNER",
                "study.done:OWNER:",
                "study.whole:OWNER:mit-18-06-linear-algebra.vector-spaces:30",
                "study.step:OWNER:mit-18-06-linear-algebra:30:99",
                "study.step:OWNER:mit-18-06-linear-algebra:30:",
                "study.step:OWNER:mit-18-06-linear-algebra:30",
                "study.skip-known:OWNER:ml-engineering-learning-path",
                "study.share:OWNER:🪨",
                "study.unheard-of:OWNER:mit-18-06-linear-algebra:30",
                "roadmap.follow:OWNER:no-such-roadmap",
                "roadmap.follow:OWNER",
                "roadmap.part:OWNER:ml-engineering-learning-path",
                "study.done:not!a!number:mit-18-06-linear-algebra:30",
                "study.done::mit-18-06-linear-algebra:30",
                "study.done:zzzzzzzzzzzzzzzzzzzzzzzzz:mit-18-06-linear-algebra:30",
                ":OWNER:x",
                ":::::::::",
                "garbage",
                "study.done\n:OWNER:x",
            })
    void forgedAndStaleButtonsAreRefusedKindly(String customId) {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage refused = grace.uses("next").pressForged(customId.replace("OWNER", owner(grace)));
        assertThat(refused.isPrivate()).isTrue();
        assertThat(refused.text()).contains(STALE).contains("/next");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "study.done:OWNER:mit-18-06-linear-algebra:99999999999999999999",
                "study.start:OWNER:mit-18-06-linear-algebra:-5",
                "study.show:OWNER:mit-18-06-linear-algebra:0",
                "study.show:OWNER:mit-18-06-linear-algebra:５５",
                "study.show:OWNER:stanford-cs230-deep-learning:30",
                "study.start:OWNER:stanford-cs230-deep-learning:30",
            })
    void forgedMinutesAndLockedUnitsDoNoHarm(String customId) {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage shown = grace.uses("next").pressForged(customId.replace("OWNER", owner(grace)));
        assertThat(shown.text()).doesNotContain("incident").isNotBlank();
        assertThat(grace.uses("next").text()).contains("**Today: ");
    }

    @Test
    void buttonsAndFormsWorkAfterARestart() throws Exception {
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage welcome = grace.uses("next");
        Learner alan = CAIRN.follower("Alan");
        ShownMessage next = alan.uses("next").press("More");
        ShownMessage asked = alan.uses("next").press("Done");
        CAIRN.restart();
        var form = welcome.pressing("Help me choose");
        form.modal(ShownMessage.SOON);
        Map<String, List<String>> answers =
                Map.of("from", List.of("new"), "to", List.of("any"), "time", List.of("any"));
        assertThat(grace.shown(grace.session().submit(form, answers)).text()).contains("You’re on ");
        assertThat(next.choose("Steps:", "Vector spaces").chosen("Steps:")).containsExactly("Vector spaces");
        assertThat(asked.press("The whole course").text()).contains("Done: Linear Algebra (18.06)");
        assertThat(alan.uses("undo").text()).contains("Undone:** finishing");
    }

    @Test
    void typedTextFormatsNothingAndPingsNobody() {
        Learner grace = CAIRN.newcomer("Grace");
        List<String> hostile = List.of(
                "**bold** `code` ||hidden||",
                "@everyone <@1100000000004194304> <#5> <@&7>",
                "[click](https://evil.example)",
                "https://evil.example/x",
                "\u202Eevil\u2066x",
                "# heading\n> quote\n- list",
                "half a pair \uD83D",
                "x".repeat(100));
        for (String typed : hostile) {
            for (ShownMessage refused : List.of(
                    grace.finishes(typed),
                    grace.uses("skip", "unit", typed),
                    grace.uses("next", "roadmap", typed),
                    grace.uses("roadmap show", "roadmap", typed),
                    grace.uses("roadmap show", Map.of("roadmap", "ml-engineering-learning-path", "phase", typed)),
                    grace.uses("help", "command", typed))) {
                assertThat(refused.isPrivate()).isTrue();
                assertThat(refused.markdown())
                        .doesNotContain("incident")
                        .doesNotContain("**bold**")
                        .doesNotContain("@everyone")
                        .doesNotContain("<@1100000000004194304>")
                        .doesNotContain("](https://evil")
                        .doesNotContain("https://evil")
                        .doesNotContain("\u202E")
                        .doesNotContain("\n# heading");
                assertPingsNobody(refused.message());
            }
        }
    }

    @Test
    void hostileNameIsSharedAsPlainText() {
        Learner mallory = CAIRN.follower("**@everyone** [x](https://evil.example) <@1100000000004194304>");
        ShownMessage shared = mallory.uses("next").press("More").press("Share");
        assertThat(shared.isPrivate()).isFalse();
        assertThat(shared.markdown())
                .doesNotContain("@everyone")
                .doesNotContain("](https://evil")
                .doesNotContain("<@1100000000004194304>");
        assertPingsNobody(shared.message());
    }

    private static void assertPingsNobody(Message message) {
        assertThat(message.allowedMentions()).isNotNull();
        assertThat(Mentions.pinged(message)).isEmpty();
        assertThat(Mentions.pingsEveryone(message)).isFalse();
    }

    private static String owner(Learner learner) {
        return Long.toString(learner.person().id().value(), Character.MAX_RADIX);
    }
}
