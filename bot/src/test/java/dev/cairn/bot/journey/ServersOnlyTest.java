package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.World;
import java.util.List;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends the commands of servers from where there is none with Cairn in it, though Discord would not offer them. */
class ServersOnlyTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "group create",
                "group list",
                "challenge create",
                "challenge list",
                "leaderboard",
                "library find",
                "library mine"
            })
    void outsideOfServersWithCairnTheAnswerSaysWhereToUseIt(String command) {
        Learner ada = CAIRN.newcomer("Ada");
        World world = CAIRN.fakeDiscord().world();
        List<Channel> places = List.of(
                ada.inDm().session().channel(),
                world.addPrivateChat(ada.person(), CAIRN.newcomer("Friend").person()),
                world.addChannel(world.addServerWithoutBot("Without Cairn", ada.person()), "chat"));
        for (Channel place : places) {
            Learner there = new Learner(
                    ada.fakeDiscord(),
                    ada.person(),
                    ActingUser.of(ada.fakeDiscord(), ada.person()).in(place));
            ShownMessage answer = there.shown(there.session().forge(InteractionKind.COMMAND, null, event -> {
                ObjectNode forged = event.deepCopy();
                forged.set("data", data(command.split(" ", -1)));
                return forged;
            }));
            assertThat(answer.isPrivate()).isTrue();
            assertThat(answer.text()).contains("server").doesNotContain("went wrong");
        }
    }

    private static ObjectNode data(String... path) {
        ObjectNode data = Json.object().put("id", "1").put("name", path[0]).put("type", 1);
        if (path.length > 1) {
            ObjectNode command =
                    data.putArray("options").addObject().put("name", path[1]).put("type", 1);
            if (path[1].equals("create") && path[0].equals("group")) {
                command.putArray("options")
                        .addObject()
                        .put("name", "name")
                        .put("type", 3)
                        .put("value", "Night owls");
            }
        }
        return data;
    }
}
