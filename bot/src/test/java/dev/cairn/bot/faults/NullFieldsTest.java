package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.interactions.Callback;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Message;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Interactions in a group DM that nobody named, with null in every field that Discord may leave empty. */
class NullFieldsTest {
    @RegisterExtension
    static final CairnExtension CAIRN = new CairnExtension(FakeDiscordOptions.defaults(Clock.systemUTC()));

    private static final List<String> NULLABLE_OF_USER = List.of(
            "global_name", "avatar", "banner", "accent_color", "avatar_decoration_data", "collectibles", "clan");
    private static final List<String> NULLABLE_OF_CHANNEL = List.of(
            "name", "icon", "topic", "last_message_id", "last_pin_timestamp", "parent_id", "rtc_region", "owner_id");
    private static final List<String> NULLABLE_OF_MEMBER = List.of(
            "nick", "avatar", "banner", "joined_at", "premium_since", "communication_disabled_until", "collectibles");
    private static final List<String> NULLABLE_OF_MESSAGE =
            List.of("edited_timestamp", "referenced_message", "poll", "interaction_metadata", "call", "nonce");

    private final LearnerClient ada = CAIRN.learner("Ada");

    @Test
    void aCommandIsAnswered() {
        assertThat(answer(InteractionKind.COMMAND, null, """
                {"id": "1", "name": "help", "type": 1, "guild_id": null, "target_id": null, "resolved": null}
                """).type()).isEqualTo(4);
    }

    @Test
    void aCommandAboutSomebodyIsAnswered() {
        assertThat(answer(InteractionKind.COMMAND, null, """
                {"id": "1", "name": "help", "type": 1, "resolved": {
                  "users": {"%1$s": %2$s}, "members": {"%1$s": {"joined_at": null, "nick": null}},
                  "channels": {"5": {"id": "5", "type": 0, "name": null}}, "roles": {"6": null}}}
                """.formatted(ada.id(), user()))
                        .type())
                .isEqualTo(4);
    }

    @Test
    void aUserCommandIsAnswered() {
        assertThat(answer(InteractionKind.COMMAND, null, """
                {"id": "1", "name": "View progress", "type": 2, "target_id": "%1$s", "resolved": {
                  "users": {"%1$s": %2$s}, "members": {"%1$s": {"joined_at": null, "nick": null}}}}
                """.formatted(ada.id(), user()))
                        .type())
                .isEqualTo(4);
    }

    @Test
    void aSuggestionIsMade() {
        assertThat(answer(InteractionKind.AUTOCOMPLETE, null, """
                {"id": "1", "name": "done", "type": 1, "options": [
                  {"name": "unit", "type": 3, "value": "a", "focused": true},
                  {"name": "when", "type": 3, "value": null, "focused": null}]}
                """).type()).isEqualTo(8);
    }

    @Test
    void aButtonIsAnswered() {
        Message message = ada.session().slash("next").message(LearnerClient.PATIENT);

        assertThat(answer(InteractionKind.COMPONENT, message, """
                {"custom_id": "gone:*", "component_type": 2, "values": null, "resolved": null}
                """).type()).isEqualTo(4);
    }

    @Test
    void aModalIsAnswered() {
        assertThat(answer(InteractionKind.MODAL_SUBMIT, null, """
                {"custom_id": "gone:*", "components": [
                  {"type": 18, "id": 1, "component": {"type": 3, "id": 2, "custom_id": "a", "values": null}}]}
                """).type()).isEqualTo(4);
    }

    private Callback answer(InteractionKind kind, @Nullable Message source, String data) {
        return ada.session()
                .forge(kind, source, event -> inUnnamedGroup(((ObjectNode) event).deepCopy(), data))
                .answer();
    }

    private ObjectNode inUnnamedGroup(ObjectNode event, String data) {
        ObjectNode member = (ObjectNode) event.remove("member");
        event.remove(List.of("guild", "guild_id"));
        event.put("context", 2).putNull("version");
        event.set("user", user());
        event.putNull("guild_locale").putNull("app_permissions");
        event.putNull("member");
        event.set("data", read(data));
        setToNull(event.withObjectProperty("channel").put("type", 3), NULLABLE_OF_CHANNEL);
        event.putArray("entitlements")
                .addObject()
                .put("id", "4")
                .putNull("starts_at")
                .putNull("ends_at");
        if (event.path("message") instanceof ObjectNode message) {
            setToNull(message, NULLABLE_OF_MESSAGE);
            setToNull(member, NULLABLE_OF_MEMBER);
            member.remove("user");
            message.set("member", member);
        }
        return event;
    }

    private JsonNode user() {
        ObjectNode user =
                Json.object().put("id", ada.id()).put("username", "ada").put("discriminator", "0");
        setToNull(user, NULLABLE_OF_USER);
        return user;
    }

    private static JsonNode read(String json) {
        try {
            return Json.parse(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static void setToNull(ObjectNode object, List<String> fields) {
        fields.forEach(object::putNull);
    }
}
