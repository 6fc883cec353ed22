package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Member;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.playground.world.World;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sends each command of {@code /server} as people who may not use it, whether or not Discord would offer it to them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ServerPermissionsTest {
    @RegisterExtension
    static final RunningCairn CAIRN = new RunningCairn();

    private static final String NOT_PERMITTED = "You need the **Manage Server** permission for that.";
    private static final String ONLY_IN_SERVERS =
            "This is for servers that have added me. Use it in one of their channels.";
    private static final long MANAGE_MESSAGES = 1L << 13;

    private static World world() {
        return CAIRN.fakeDiscord().world();
    }

    /** The options that each command needs. */
    private static final Map<String, Map<String, String>> OPTIONS = Map.of(
            "show", Map.of(),
            "announce", Map.of("channel", "CHANNEL"),
            "moderators", Map.of("channel", "CHANNEL"),
            "timezone", Map.of("zone", "Berlin"),
            "library", Map.of("policy", "closed"),
            "roadmap", Map.of("roadmap", "none"),
            "challenges", Map.of("who", "managers"),
            "recap", Map.of("day", "monday"));

    private static Map<String, String> options(String command) {
        return OPTIONS.getOrDefault(command, Map.of());
    }

    @Test
    void everyCommandIsTried() {
        TreeSet<String> registered = new TreeSet<>();
        CAIRN.fakeDiscord().commands().global().all().stream()
                .<JsonNode>map(command -> command)
                .filter(command -> command.path("name").asText().equals("server"))
                .forEach(group -> group.path("options")
                        .forEach(option -> registered.add(option.path("name").asText())));
        assertThat(registered).containsExactlyElementsOf(new TreeSet<>(OPTIONS.keySet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "announce", "moderators", "timezone", "library", "roadmap", "challenges", "recap"})
    void onlyThoseWhoManageTheServerUseIt(String command) {
        Learner member = CAIRN.newcomer("Member");
        assertThatThrownBy(() -> member.uses("server " + command, options(command)))
                .isInstanceOf(RefusedAction.class);
        assertThat(forged(member, command)).isEqualTo(NOT_PERMITTED);

        Learner moderator = CAIRN.newcomer("Moderator");
        world().admit(CAIRN.studyServer(), moderator.person(), Member.DEFAULT_PERMISSIONS | MANAGE_MESSAGES);
        assertThat(forged(moderator, command)).isEqualTo(NOT_PERMITTED);

        Learner managerElsewhere = CAIRN.newcomer("Manager elsewhere");
        Server elsewhere = world().addServer("Elsewhere", managerElsewhere.person());
        assertThat(forged(managerElsewhere, command)).isEqualTo(NOT_PERMITTED);
        assertThat(forged(in(managerElsewhere, world().addChannel(elsewhere, "chat")), command))
                .as("in their own server")
                .isNotEqualTo(NOT_PERMITTED);

        Learner admin = CAIRN.newcomer("Admin");
        world().admit(CAIRN.studyServer(), admin.person(), Member.ALL_PERMISSIONS);
        assertThat(forged(admin, command)).isNotEqualTo(NOT_PERMITTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"show", "announce", "moderators", "timezone", "library", "roadmap", "challenges", "recap"})
    void outsideOfServersWithCairnThereIsNothingToManage(String command) {
        Learner owner = CAIRN.newcomer("Owner");
        assertThat(forged(owner.inDm(), command)).isEqualTo(ONLY_IN_SERVERS);
        User friend = CAIRN.newcomer("Friend").person();
        assertThat(forged(in(owner, world().addPrivateChat(owner.person(), friend)), command))
                .isEqualTo(ONLY_IN_SERVERS);
        Server without = world().addServerWithoutBot("Without Cairn", owner.person());
        assertThat(forged(in(owner, world().addChannel(without, "chat")), command))
                .isEqualTo(ONLY_IN_SERVERS);
    }

    private static Learner in(Learner learner, Channel channel) {
        return new Learner(
                learner.fakeDiscord(),
                learner.person(),
                ActingUser.of(learner.fakeDiscord(), learner.person()).in(channel));
    }

    /** Sends the command past Discord's own checks, and returns the answer. */
    private static String forged(Learner learner, String command) {
        ShownMessage answer = learner.shown(learner.session().forge(InteractionKind.COMMAND, null, event -> {
            ObjectNode forged = event.deepCopy();
            forged.set("data", data(learner, command));
            return forged;
        }));
        assertThat(answer.isPrivate()).isTrue();
        return answer.text();
    }

    private static ObjectNode data(Learner learner, String command) {
        String channel = learner.session().channel().id().toString();
        ObjectNode data = Json.object().put("id", "1").put("name", "server").put("type", 1);
        ArrayNode options = data.putArray("options")
                .addObject()
                .put("name", command)
                .put("type", 1)
                .putArray("options");
        options(command)
                .forEach((name, value) -> options.addObject()
                        .put("name", name)
                        .put("type", name.equals("channel") ? 7 : 3)
                        .put("value", value.equals("CHANNEL") ? channel : value));
        data.withObjectProperty("resolved")
                .withObjectProperty("channels")
                .withObjectProperty(channel)
                .put("id", channel)
                .put("type", 0);
        return data;
    }
}
