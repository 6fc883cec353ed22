package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shares things to learn from with a channel. */
class ShareTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String CS229 = "Stanford CS229: Machine Learning";
    private static final long SEND = Member.SEND_MESSAGES | Member.SEND_MESSAGES_IN_THREADS;
    private static final long EMBED_LINKS = 1L << 14;

    @Test
    void resourceIsSharedWithWhatItIsAndWhereItStands() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(ada.offered("share", "resource", "cs229")).first().isEqualTo(CS229);
        ShownMessage card =
                ada.uses("share", Map.of("resource", CS229, "comment", "Hard, *but* it made\n@everyone click"));
        assertThat(card.isPrivate()).isFalse();
        assertThat(card.text())
                .startsWith(
                        "**Ada**: Hard, *but* it made @\u200Beveryone click\n### Stanford CS229: Machine Learning\n-# course · Stanford")
                .contains("\nOn **Machine Learning");
        assertThat(card.buttons()).containsExactly("Open", "Save", "Find on roadmap", "Study this too");
        assertThat(card.links()).hasSize(1);
    }

    @Test
    void linkThatTheRoadmapsHoldIsRecognizedInWhateverForm() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(ada.uses("share", "link", "http://www.cs229.stanford.edu/?utm_source=x#top")
                        .text())
                .contains("### Stanford CS229: Machine Learning");
        assertThat(ada.uses("share", "resource", CS229).text())
                .as("the same thing")
                .contains("already shared this here today");
    }

    @Test
    void anyOtherLinkIsSharedUnderAReadableTitleAndNotTwice() {
        Learner ada = CAIRN.newcomer("Ada");
        ShownMessage card = ada.uses("share", "link", "https://example.org/2024/how-attention-works?utm_medium=mail");
        assertThat(card.text()).isEqualTo("Shared by **Ada**\n### How attention works (example.org)");
        assertThat(card.links()).containsExactly("Open -> https://example.org/2024/how-attention-works");
        ShownMessage again = ada.uses("share", "link", "https://www.example.org/2024/how-attention-works/");
        assertThat(again.isPrivate()).isTrue();
        assertThat(again.text()).contains("already shared this here today");
    }

    @Test
    void whatCannotBeSharedIsRefusedKindly() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(ada.uses("share").text())
                .isEqualTo("What would you like to share? Pick a resource, or paste a link.");
        assertThat(ada.uses("share", Map.of("resource", CS229, "link", "https://example.org/"))
                        .text())
                .startsWith("One thing at a time");
        assertThat(ada.uses("share", "resource", "cooking for two").text())
                .startsWith("I don’t know a resource called “cooking for two”.");
        assertThat(ada.uses("share", "link", "javascript:alert(1)").text()).contains("http");
        assertThat(ada.uses("share", "link", "https://bit.ly/3abcde").text()).contains("shortened link");
        assertThat(ada.uses("share", "link", "http://127.0.0.1/").text()).isNotBlank();
    }

    @Test
    void everybodyFindsAndStudiesItForThemselves() {
        ShownMessage card = CAIRN.newcomer("Ada").uses("share", "resource", CS229);
        Learner grace = CAIRN.follower("Grace");
        ShownMessage units = card.pressedBy(grace, "Find on roadmap");
        assertThat(units.isPrivate()).isTrue();
        assertThat(units.text()).startsWith("### Stanford CS229: Machine Learning on the roadmaps\n**Machine Learning");
        ShownMessage unit = card.pressedBy(grace, "Study this too");
        assertThat(unit.isPrivate()).isTrue();
        assertThat(unit.text()).contains("CS229");
    }

    @Test
    void everybodySavesItToTheirOwnList() {
        Learner ada = CAIRN.newcomer("Ada");
        Learner grace = CAIRN.newcomer("Grace");
        ShownMessage course = ada.uses("share", "resource", CS229);
        ShownMessage page = ada.uses("share", "link", "https://example.org/a-page-to-save");
        assertThat(course.pressedBy(grace, "Save").isPrivate()).isTrue();
        assertThat(page.pressedBy(grace, "Save").text()).contains("A page to save");
        assertThat(page.pressedBy(grace, "Save").isPrivate()).as("a second tap").isTrue();
        assertThat(grace.uses("library saved").text()).contains(CS229, "A page to save");
        assertThat(ada.uses("library saved").text()).doesNotContain("A page to save");
    }

    @Test
    void linkInTheServersLibraryIsSharedUnderItsTitleThere() {
        Learner ada = CAIRN.newcomer("Ada");
        ada.uses("library add", Map.of("link", "https://example.org/p/1", "title", "Kernels, *gently*"));
        assertThat(ada.uses("share", "link", "https://example.org/p/1").text()).contains("### Kernels, *gently*\n");
        assertThat(ada.inDm().uses("share", "link", "https://example.org/p/1").text())
                .doesNotContain("Kernels");
    }

    @Test
    void sharedUnitsCanBeStudiedByOthers() {
        Learner grace = CAIRN.follower("Grace");
        ShownMessage studying = grace.uses("next").press("More").press("Share");
        Learner linus = CAIRN.newcomer("Linus II");
        ShownMessage unit = studying.pressedBy(linus, "Study this too");
        assertThat(unit.isPrivate()).isTrue();
        assertThat(unit.text()).contains("MIT 18.06: Linear Algebra");
        ShownMessage finished = grace.finishes("mit-18-06-linear-algebra").press("Share");
        assertThat(finished.pressedBy(linus, "Study this too").text()).contains("MIT 18.06: Linear Algebra");
    }

    @Test
    void whoMayNotPostLinksCannotMakeCairnDoIt() {
        for (long denied : new long[] {SEND, EMBED_LINKS}) {
            Learner muted = CAIRN.newcomer("Muted");
            CAIRN.fakeDiscord()
                    .world()
                    .admit(CAIRN.studyServer(), muted.person(), Member.DEFAULT_PERMISSIONS & ~denied);
            ShownMessage refused = muted.uses("share", "resource", CS229);
            assertThat(refused.isPrivate()).isTrue();
            assertThat(refused.text()).contains("post");
        }
    }

    @Test
    void sharingWorksInDirectMessagesAndAsAnAppOfOnesOwn() {
        Learner ada = CAIRN.newcomer("Ada");
        assertThat(ada.inDm().uses("share", "resource", CS229).text()).contains(CS229);
        User other = CAIRN.newcomer("Barbara").person();
        Channel chat = CAIRN.fakeDiscord().world().addPrivateChat(ada.person(), other);
        assertThat(as(ada, chat)
                        .uses("share", "link", "https://example.org/in-a-chat")
                        .isPrivate())
                .isFalse();
    }

    @Test
    void serverWithoutCairnLetsOnlyThoseShareWhoMayPostThere() {
        Learner ada = CAIRN.newcomer("Ada");
        Server elsewhere = CAIRN.fakeDiscord()
                .world()
                .addServerWithoutBot("Elsewhere", CAIRN.newcomer("Owner").person());
        Channel chat = CAIRN.fakeDiscord().world().addChannel(elsewhere, "chat");
        CAIRN.fakeDiscord().world().join(elsewhere, ada.person());
        assertThat(as(ada, chat).uses("share", "resource", CS229).isPrivate()).isFalse();
        CAIRN.fakeDiscord().world().admit(elsewhere, ada.person(), Member.DEFAULT_PERMISSIONS & ~SEND);
        ShownMessage refused = as(ada, chat).uses("share", "link", "https://example.org/elsewhere");
        assertThat(refused.isPrivate()).isTrue();
    }

    private static Learner as(Learner learner, Channel channel) {
        return new Learner(
                learner.fakeDiscord(),
                learner.person(),
                ActingUser.of(learner.fakeDiscord(), learner.person()).in(channel));
    }
}
