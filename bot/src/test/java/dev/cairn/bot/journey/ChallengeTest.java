package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.InteractionOutcome;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Makes, joins and changes challenges as the people of a server; the time is 09:00 UTC on Monday, 2 March 2026. */
class ChallengeTest {
    static final Map<String, Object> TWENTY_HOURS =
            Map.of("title", "March sprint", "goal", "time", "amount", 20, "end", "next sunday");

    private final RunningCairn cairn = new RunningCairn();

    @BeforeEach
    void begin() throws Exception {
        cairn.begin();
    }

    @AfterEach
    void end() throws Exception {
        cairn.end();
    }

    static Map<String, Object> with(Map<String, Object> options, String name, Object value) {
        Map<String, Object> all = new HashMap<>(options);
        all.put(name, value);
        return all;
    }

    /** The last message that everybody in the channel sees, as this person sees it. */
    static ShownMessage card(Learner learner) {
        return new ShownMessage(
                learner,
                learner.session().messages().stream()
                        .filter(message -> !message.ephemeral())
                        .reduce((first, second) -> second)
                        .orElseThrow());
    }

    static ShownMessage posted(Learner creator, Map<String, Object> options) {
        creator.uses("challenge create", options).press("Post");
        return card(creator);
    }

    /** Presses a button on the card, and returns the private answer. */
    static ShownMessage answered(Learner learner, String button) {
        ShownMessage card = card(learner);
        InteractionOutcome outcome = learner.session().press(card.message().id(), card.customId(button));
        return new ShownMessage(learner, outcome.followUp(ShownMessage.SOON));
    }

    @Test
    void challengeIsSeenBeforeItIsPosted() {
        Learner ada = cairn.newcomer("Ada");
        ShownMessage preview = ada.uses("challenge create", TWENTY_HOURS);
        assertThat(preview.isPrivate()).isTrue();
        assertThat(preview.text()).isEqualTo("""
                -# Only you can see this. Here’s how it’ll look:
                ### \u2068March sprint\u2069
                Study 20 hours each
                Mar 2 – Mar 15, 2026 · 14 days
                -# Created by <@%d>
                Ends <t:1773619200:f> for you. Once it’s posted, people can join.""".formatted(ada.person().id().value()));
        assertThat(preview.buttons()).containsExactly("Post", "Change", "Cancel");
        assertThat(ada.session().messages()).allMatch(message -> message.ephemeral());

        ShownMessage posted = preview.press("Post");
        assertThat(posted.text()).startsWith("It’s posted in <#");
        ShownMessage card = card(ada);
        assertThat(card.text()).isEqualTo("""
                ### \u2068March sprint\u2069
                Study 20 hours each
                Mar 2 – Mar 15, 2026 · 14 days
                -# Created by <@%d>
                Ends <t:1773619200:R>, on <t:1773619200:f>
                Nobody’s in yet. Be the first!
                -# If you join, everyone who sees this card will see your name and how far you’ve come.""".formatted(ada.person().id().value()));
        assertThat(card.buttons()).containsExactly("Join", "Leave", "Refresh");
        assertThat(posted.links())
                .singleElement()
                .asString()
                .endsWith("/" + card.message().id());
    }

    @Test
    void whoPostsAChallengeSeesThatTheyAreNotInItAndJoinsWithOnePress() {
        Learner ada = cairn.newcomer("Ada");
        ShownMessage posted = ada.uses("challenge create", TWENTY_HOURS).press("Post");
        assertThat(posted.text()).contains("**You’re not in it yet.** If you join,");
        assertThat(posted.press("Join").text()).startsWith("**You’re in");
    }

    @Test
    void formsExampleDaysAreYetToCome() {
        Learner ada = cairn.newcomer("Ada");
        assertThat(ada.session()
                        .slash("challenge create", Map.of())
                        .modal(ShownMessage.SOON)
                        .toString())
                .contains("“Mar 3”", "“Mar 10”")
                .doesNotContain("Nov 30", "Dec 6");
    }

    @Test
    void previewSaysWhenAChallengeAheadStarts() {
        Map<String, Object> next = new HashMap<>(TWENTY_HOURS);
        next.put("start", "next Monday");
        assertThat(cairn.newcomer("Ada").uses("challenge create", next).text())
                .contains("Starts <t:1773014400:f>, ends <t:1773619200:f> for you.");
    }

    @Test
    void previewSaysThatAChallengeWhichStartsInThePastCountsFromThen() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("log time", Map.of("minutes", 60, "when", "2026-02-28"));
        ShownMessage preview = ada.uses("challenge create", with(TWENTY_HOURS, "start", "2026-02-23"));
        assertThat(preview.text())
                .contains(
                        "It starts in the past: what people have studied since Feb 23, 2026 will count once they join.");
        preview.press("Post");
        answered(ada, "Join");
        assertThat(card(ada).text()).contains("\u2068Ada\u2069 · 1 h");
    }

    @Test
    void hiddenPersonWhoJoinsStandsOnTheCardAndOnNoBoard() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        bob.uses("log time", "minutes", 90);
        bob.uses("leaderboard").press("Stay hidden");
        posted(ada, TWENTY_HOURS);
        assertThat(card(ada).text()).doesNotContain("Bob");
        answered(bob, "Join");
        assertThat(card(ada).text()).contains("\u2068Bob\u2069 · 1 h 30 min");
        assertThat(ada.uses("leaderboard").text()).doesNotContain("Bob");
    }

    @Test
    void undoNamesTheChallengeThatWasLeftLastAndSaysHowToComeBack() {
        Learner ada = cairn.newcomer("Ada");
        ada.uses("log time", "minutes", 60);
        posted(ada, TWENTY_HOURS);
        answered(ada, "Join");
        cairn.pass(Duration.ofMinutes(1));
        answered(ada, "Leave");
        assertThat(ada.uses("undo").text())
                .startsWith("You’ve left \u2068**March sprint**\u2069; /challenge join takes you back, with everything"
                        + " you had.");
        ada.uses("challenge join", "challenge", "March sprint");
        assertThat(ada.uses("undo").text()).contains("Undone").doesNotContain("March sprint");
    }

    @Test
    void secondTapOnPostMakesNoSecondChallenge() {
        Learner ada = cairn.newcomer("Ada");
        ShownMessage preview = ada.uses("challenge create", TWENTY_HOURS);
        String post = preview.customId("Post");
        assertThat(preview.press("Post").pressForged(post).text()).startsWith("I no longer have that draft.");
        assertThat(ada.offered("challenge show", "challenge", "")).containsExactly("March sprint · ends Mar 15");
    }

    @Test
    void peopleJoinOnTheCardAndWhatTheyStudiedCounts() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        posted(ada, TWENTY_HOURS);
        ShownMessage joined = answered(bob, "Join");
        assertThat(joined.isPrivate()).isTrue();
        assertThat(joined.text())
                .isEqualTo("**You’re in \u2068March sprint\u2069!** Everything you’ve studied since Mar 2 counts, and"
                        + " so will whatever you study from now on.");
        assertThat(card(bob).text()).contains("**1 person’s in**\n\u2068Bob\u2069\n");
        assertThat(joined.press("Ping me at the end").text()).isEqualTo("I’ll ping you when the result is in.");

        ada.uses("log time", "minutes", 1_200 / 2);
        bob.uses("log time", "minutes", 90);
        answered(ada, "Join");
        assertThat(card(bob).text()).contains("""
                **2 people are in**
                🥇 `█████░░░░░` \u2068Ada\u2069 · 10 h
                🥈 `█░░░░░░░░░` \u2068Bob\u2069 · 1 h 30 min""");
        assertThat(answered(ada, "Join").text()).isEqualTo("You’re already in that one.");
        ShownMessage left = answered(ada, "Leave");
        assertThat(left.text()).startsWith("You’ve left \u2068**March sprint**\u2069");
        assertThat(card(bob).text()).doesNotContain("Ada").contains("🥇 `█░░░░░░░░░` \u2068Bob\u2069 · 1 h 30 min");
        assertThat(left.press("Join again").text()).startsWith("**You’re in");
        assertThat(ada.uses("challenge show", "challenge", "march").text()).endsWith("You: **10 h**, 1st of 2");
    }

    @Test
    void missingPartsAreAskedForAndWhatWasTypedIsKept() {
        Learner ada = cairn.newcomer("Ada");
        InteractionOutcome form = ada.session().slash("challenge create", Map.of("misses", 2));
        assertThat(form.modal(ShownMessage.SOON).toString()).contains("\"value\":\"streak\",\"default\":true");
        ShownMessage wrong = ada.shown(ada.session()
                .submit(
                        form,
                        Map.of("title", "Read", "goal", List.of("streak"), "amount", "", "start", "", "end", "3/4")));
        assertThat(wrong.isPrivate()).isTrue();
        assertThat(wrong.text()).startsWith("“3/4” could be March 4 or April 3.");
        InteractionOutcome again = wrong.pressing("Change");
        assertThat(again.modal(ShownMessage.SOON).toString()).contains("\"value\":\"Read\"", "\"value\":\"3/4\"");
        ShownMessage preview = ada.shown(ada.session()
                .submit(
                        again,
                        Map.of("title", "Read", "goal", List.of("streak"), "amount", "", "start", "", "end", "mar 8")));
        assertThat(preview.text()).contains("Study 7 days in a row, with up to 2 days off");
        assertThat(preview.pressing("Change").modal(ShownMessage.SOON).toString())
                .contains("\"value\":\"Mar 2, 2026\"", "\"value\":\"Mar 8, 2026\"");
        assertThat(preview.press("Cancel").text()).isEqualTo("OK, I didn’t post anything.");
    }

    @Test
    void creatorEditsAndCancelsAndTheCardSaysByWhom() {
        Learner ada = cairn.newcomer("Ada");
        Learner bob = cairn.newcomer("Bob");
        posted(ada, TWENTY_HOURS);
        answered(bob, "Join");
        assertThat(bob.offered("challenge edit", "challenge", "")).isEmpty();
        assertThat(bob.uses("challenge cancel", "challenge", "|1").text()).startsWith("Only the person who created it");
        InteractionOutcome form = ada.session().slash("challenge edit", Map.of("challenge", "March sprint"));
        assertThat(form.modal(ShownMessage.SOON).toString())
                .contains("Mar 15, 2026")
                .doesNotContain("goal");
        ShownMessage edited =
                ada.shown(ada.session().submit(form, Map.of("title", "Long sprint", "end", "end of month")));
        assertThat(edited.text()).startsWith("Done. \u2068**Long sprint**\u2069 runs Mar 2 – Mar 31, 2026.");
        card(bob).press("Refresh");
        assertThat(card(bob).text())
                .contains(
                        "### \u2068Long sprint\u2069",
                        "-# Changed by <@" + ada.person().id() + "> <t:");

        ShownMessage asked = ada.uses("challenge cancel", "challenge", "long sprint");
        assertThat(asked.text()).startsWith("**Cancel \u2068Long sprint\u2069 for everyone?**");
        assertThat(asked.press("Cancel it").text()).contains("is canceled");
        card(bob).press("Refresh");
        assertThat(card(bob).text()).endsWith("Canceled by <@" + ada.person().id() + ">.");
        assertThat(card(bob).buttons()).isEmpty();
    }
}
