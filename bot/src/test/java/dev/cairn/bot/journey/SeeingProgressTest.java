package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.User;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tests every way to see another member's progress. */
class SeeingProgressTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String ROADMAP = "ml-engineering-learning-path";
    private static final String TITLE = "Machine Learning Engineering Learning Path";
    private static final String OTHER = "Machine Learning Mastery Roadmap";
    private static final String FIRST = "mit-18-06-linear-algebra";
    private static final String NOT_SEEN = "Their progress is private.";

    @Test
    void visibleLearnerIsShownByCommandAndByMenu() {
        Learner grace = shown("Grace");
        Learner alan = CAIRN.newcomer("Alan");

        for (ShownMessage shown : List.of(of(alan, grace), menu(alan, grace))) {
            assertThat(shown.isPrivate()).isTrue();
            assertThat(shown.text())
                    .startsWith("### <@" + grace.person().id() + ">’s progress on")
                    .contains("1 of 10 required units", "**Streak:** 1 day")
                    .doesNotContain("Keep it");
            assertThat(shown.buttons()).containsExactly("Phases");
            assertThat(shown.press("Phases").text()).contains("**Foundations**");
        }
    }

    @Test
    void learnerSeesTheirOwnProgressTheseWaysToo() {
        Learner grace = CAIRN.follower("Grace");

        assertThat(of(grace, grace).text()).startsWith("### Your progress");
        assertThat(menu(grace, grace).text()).startsWith("### Your progress");
    }

    @Test
    void whoShowsTheirGroupsIsShownToThemAlone() {
        Learner grace = shown("Grace");
        assertThat(grace.uses("settings visibility", "who", "my groups").text())
                .contains("People in your study groups can see your progress now");
        Learner mate = CAIRN.newcomer("Emmy");
        Learner stranger = CAIRN.newcomer("Alan");
        grace.uses("group create", "name", "Linear friends");

        assertThat(of(mate, grace).text()).startsWith(NOT_SEEN);
        mate.uses("group join", "group", "Linear friends");

        assertThat(of(mate, grace).text()).contains("’s progress on");
        assertThat(menu(mate, grace).text()).contains("’s progress on");
        assertThat(of(stranger, grace).text()).startsWith(NOT_SEEN);
        mate.uses("group leave", "group", "Linear friends");
        assertThat(of(mate, grace).text()).startsWith(NOT_SEEN);
    }

    @Test
    void hiddenAbsentAndUnknownPeopleAndCairnItselfGetTheSameWords() {
        Learner alan = CAIRN.newcomer("Alan");
        Learner hidden = hiding("Grace");
        Learner elsewhere = shown("Emmy");
        CAIRN.fakeDiscord().world().leave(CAIRN.studyServer(), elsewhere.person());
        // Somebody who used Cairn in a server counts as a member for a day.
        CAIRN.pass(Duration.ofDays(1));
        Learner neverSeen = CAIRN.newcomer("Kurt");
        User nowhere = CAIRN.fakeDiscord().world().addPerson("Nobody");

        List<String> words = Stream.concat(
                        Stream.of(hidden, elsewhere, neverSeen).map(Learner::person), Stream.of(nowhere))
                .flatMap(person -> Stream.of(
                        alan.uses("progress", "member", person.id().toString()),
                        alan.uses("progress", Map.of("member", person.id().toString(), "roadmap", ROADMAP)),
                        alan.shown(alan.session().userMenu("View progress", person))))
                .peek(shown -> assertThat(shown.isPrivate()).isTrue())
                .map(ShownMessage::markdown)
                .distinct()
                .toList();

        assertThat(words).singleElement().asString().startsWith(NOT_SEEN);
    }

    @Test
    void dmsShowOnlyTheLearnersOwnProgress() {
        Learner grace = shown("Grace");

        assertThat(of(CAIRN.newcomer("Alan").inDm(), grace).text()).startsWith(NOT_SEEN);
    }

    @Test
    void userInstalledChatIsNotASharedServer() {
        Learner grace = shown("Grace");
        Learner alan = CAIRN.newcomer("Alan");
        var chat = CAIRN.fakeDiscord().world().addPrivateChat(alan.person(), grace.person());
        Learner there = new Learner(
                CAIRN.fakeDiscord(),
                alan.person(),
                ActingUser.of(CAIRN.fakeDiscord(), alan.person()).in(chat));

        assertThat(of(there, grace).text()).startsWith(NOT_SEEN);
    }

    @Test
    void menuOfAnothersRoadmapsReadsTheVisibilityAgain() {
        Learner grace = shown("Grace");
        grace.uses("roadmap follow", "roadmap", "ml-mastery");
        grace.uses("roadmap follow", "roadmap", ROADMAP);
        Learner alan = CAIRN.newcomer("Alan");
        ShownMessage card = of(alan, grace).choose("Another roadmap", OTHER);
        assertThat(card.text()).contains("’s progress on " + OTHER);

        hide(grace);

        assertThat(of(alan, grace).text()).startsWith(NOT_SEEN);
        assertThat(card.choose("Another roadmap", TITLE).text()).startsWith(NOT_SEEN);
    }

    @Test
    void sharedCardStaysAndItsButtonReadsTheVisibilityAgain() {
        Learner grace = shown("Grace");
        Learner alan = CAIRN.newcomer("Alan");
        ShownMessage shared = grace.uses("progress").press("Share");
        assertThat(shared.buttons()).containsExactly("See where it stands now", "My progress");
        assertThat(shared.pressedBy(alan, "See where it stands now").text()).contains("1 of 10 required units");

        hide(grace);

        assertThat(shared.pressedBy(alan, "See where it stands now").text()).startsWith(NOT_SEEN);
        assertThat(shared.press("See where it stands now").text()).startsWith("### Your progress");
        assertThat(alan.sees()).anyMatch(text -> text.startsWith("### Grace’s progress"));
    }

    @Test
    void forgedButtonsShowNothingHidden() {
        Learner grace = hiding("Grace");
        Learner alan = CAIRN.follower("Alan");
        String id = Long.toString(Long.parseLong(grace.person().id().toString()), Character.MAX_RADIX);

        assertThat(alan.uses("progress")
                        .pressForged("progress.now:*:" + id + ":" + ROADMAP)
                        .text())
                .startsWith(NOT_SEEN);
        assertThat(alan.uses("progress")
                        .pressForged("progress.now:*:nobody!:" + ROADMAP)
                        .text())
                .contains("no longer leads anywhere");
        assertThat(alan.uses("progress")
                        .pressForged("progress.share:*:" + ROADMAP)
                        .text())
                .startsWith("### Alan’s progress");
        assertThat(alan.uses("progress")
                        .pressForged("progress.share:" + id + ":" + ROADMAP)
                        .text())
                .doesNotContain("How far");
    }

    @Test
    void suggestionsRevealNothingAboutTheMember() {
        Learner alan = CAIRN.newcomer("Alan");
        Learner seen = shown("Grace");
        Learner hidden = hiding("Emmy");

        assertThat(offered(alan, seen)).isEqualTo(offered(alan, hidden)).hasSize(5);
    }

    private static List<String> offered(Learner viewer, Learner whose) {
        return viewer.offered(
                "progress", "roadmap", Map.of("member", whose.person().id().toString(), "roadmap", ""));
    }

    private static ShownMessage of(Learner viewer, Learner whose) {
        return viewer.uses("progress", "member", whose.person().id().toString());
    }

    private static ShownMessage menu(Learner viewer, Learner whose) {
        return viewer.shown(viewer.session().userMenu("View progress", whose.person()));
    }

    private static Learner shown(String name) {
        Learner learner = hiding(name);
        learner.uses("settings visibility", "who", "my servers");
        return learner;
    }

    /** Learners are hidden until they allow it. */
    private static Learner hiding(String name) {
        Learner learner = CAIRN.follower(name);
        learner.finishes(FIRST);
        return learner;
    }

    private static void hide(Learner learner) {
        learner.uses("settings visibility", "who", "nobody");
    }
}
