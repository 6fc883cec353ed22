package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Tries what moderators do with a library's queue, and the library itself, as people who may not. */
class LibraryPermissionsTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final long MANAGE_MESSAGES = 1L << 13;

    private static World world() {
        return CAIRN.fakeDiscord().world();
    }

    private static Learner with(String name, long permissions) {
        Learner learner = CAIRN.newcomer(name);
        world().admit(CAIRN.studyServer(), learner.person(), Member.DEFAULT_PERMISSIONS | permissions);
        return learner;
    }

    private static Learner in(Learner learner, Channel channel) {
        return new Learner(
                learner.fakeDiscord(),
                learner.person(),
                ActingUser.of(learner.fakeDiscord(), learner.person()).in(channel));
    }

    @Test
    void onlyWhoManagesMessagesInThatChannelDecidesAboutALink() {
        Learner manager = with("Manager", Member.MANAGE_SERVER);
        Channel study = manager.session().channel();
        manager.uses("server moderators", "channel", study.id().toString());
        manager.uses("server library", "policy", "queue");
        Learner ada = with("Ada", 0);
        ada.uses("library add", "link", "https://example.org/waiting-here");
        CAIRN.awaitTimedWork();
        List<Message> posted = study.messages().stream()
                .filter(message -> !message.ephemeral())
                .toList();
        ShownMessage card = new ShownMessage(manager, posted.get(posted.size() - 1));

        for (String decision : List.of("Approve", "Edit", "Decline")) {
            assertThat(card.pressedBy(ada, decision).text()).as("member").contains("Manage Messages");
            assertThat(card.pressedBy(manager, decision).text())
                    .as("who manages the server alone")
                    .contains("Manage Messages");
            assertThat(reachedFromAnotherServer(card.customId(decision))).doesNotContain("approved");
        }
        assertThat(ada.uses("library find").text()).doesNotContain("Waiting here");

        card.pressedBy(with("Moderator", MANAGE_MESSAGES), "Approve");
        assertThat(ada.uses("library find").text()).contains("Waiting here");
    }

    /** Has a moderator of another server press the same button there. */
    private static String reachedFromAnotherServer(String customId) {
        Learner moderator = CAIRN.newcomer("Moderator elsewhere");
        Server elsewhere = world().addServer("Elsewhere", moderator.person());
        Learner there = in(moderator, world().addChannel(elsewhere, "chat"));
        ShownMessage own = there.uses("next");
        return own.pressForged(customId).text();
    }

    @Test
    void libraryIsReachedInServersWithCairnAlone() {
        Learner ada = CAIRN.newcomer("Ada");
        Server without = world().addServerWithoutBot("Without Cairn", ada.person());
        List<Channel> places = List.of(
                ada.inDm().session().channel(),
                world().addPrivateChat(ada.person(), CAIRN.newcomer("Friend").person()),
                world().addChannel(without, "chat"));
        for (Channel place : places) {
            Learner there = in(ada, place);
            ShownMessage answer = there.shown(there.session().forge(InteractionKind.COMMAND, null, event -> {
                ObjectNode forged = event.deepCopy();
                forged.set("data", find());
                return forged;
            }));
            assertThat(answer.text()).startsWith("Libraries belong to servers.");
        }
    }

    private static ObjectNode find() {
        ObjectNode data = Json.object().put("id", "1").put("name", "library").put("type", 1);
        data.putArray("options").addObject().put("name", "find").put("type", 1).putArray("options");
        return data;
    }
}
