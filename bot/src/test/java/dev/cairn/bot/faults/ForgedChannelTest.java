package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code /server announce} with the ids of channels that Discord does or does not describe. */
class ForgedChannelTest {
    @RegisterExtension
    static final CairnExtension CAIRN = new CairnExtension(FakeDiscordOptions.defaults(Clock.systemUTC()));

    private static final int TEXT = 0;
    private static final int VOICE = 2;
    private static final String MANAGE_SERVER = "32";

    private final LearnerClient boss = CAIRN.learner("Boss");
    private final Channel channel = boss.session().channel();

    @Test
    void describedChannelIsTaken() {
        assertThat(LearnerClient.words(announceIn(described(channel.id().toString(), TEXT))))
                .contains("will go to <#");
    }

    @Test
    void undescribedChannelIsRefused() {
        assertRefused(announceIn(data()));
    }

    @Test
    void channelBesideADescribedOneIsRefused() {
        assertRefused(announceIn(described("12345", TEXT)));
    }

    @Test
    void channelOfAnotherKindIsRefused() {
        assertRefused(announceIn(described(channel.id().toString(), VOICE)));
    }

    private void assertRefused(InteractionOutcome outcome) {
        int before = channel.messages().size();

        assertThat(LearnerClient.words(outcome)).isEqualTo("Pick a text channel of this server.");
        assertThat(channel.messages()).hasSizeLessThanOrEqualTo(before + 1);
    }

    private InteractionOutcome announceIn(ObjectNode data) {
        return boss.session().forge(InteractionKind.COMMAND, null, event -> {
            ObjectNode forged = event.deepCopy();
            forged.withObjectProperty("member").put("permissions", MANAGE_SERVER);
            forged.set("data", data);
            return forged;
        });
    }

    private ObjectNode described(String id, int type) {
        ObjectNode data = data();
        data.withObjectProperty("resolved")
                .withObjectProperty("channels")
                .withObjectProperty(id)
                .put("id", id)
                .put("type", type);
        return data;
    }

    private ObjectNode data() {
        ObjectNode data = Json.object().put("id", "1").put("name", "server").put("type", 1);
        data.putArray("options")
                .addObject()
                .put("name", "announce")
                .put("type", 1)
                .putArray("options")
                .addObject()
                .put("name", "channel")
                .put("type", 7)
                .put("value", channel.id().toString());
        return data;
    }
}
