package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.id.InteractionId;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Invoker;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserError;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InteractionReaderTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BY_SERVER = "{\"0\": \"7\"}";
    private static final String BY_PERSON = "{\"1\": \"42\"}";

    @Test
    void readerReadsInvokerAndTime() {
        Request request = new InteractionReader(InteractionFixture.inDm()).request(NOW);

        assertThat(request)
                .isEqualTo(new Request(
                        new InteractionId(InteractionFixture.ID),
                        new Invoker(new LearnerId(InteractionFixture.ADA), "Ada"),
                        Locale.ENGLISH,
                        new InteractionContext.Private(),
                        NOW));
    }

    @Test
    void readerReadsServerChannelAndPermissions() {
        assertThat(place(0, InteractionFixture.MAY_SEND_AND_EMBED, BY_SERVER))
                .isEqualTo(new InteractionContext.InServer(
                        new ServerId(7),
                        new ChannelId(8),
                        false,
                        Set.of(Permission.SEND_MESSAGES, Permission.EMBED_LINKS),
                        Set.of(Permission.VIEW_CHANNEL),
                        Optional.of("Countess"),
                        Optional.of(Instant.parse("2026-01-01T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12})
    void readerDistinguishesThreadsFromChannels(int channelType) {
        assertThat(place(channelType, "274877906944", BY_SERVER))
                .isEqualTo(new InteractionContext.InServer(
                        new ServerId(7),
                        new ChannelId(8),
                        true,
                        Set.of(Permission.SEND_MESSAGES_IN_THREADS),
                        Set.of(Permission.VIEW_CHANNEL),
                        Optional.of("Countess"),
                        Optional.of(Instant.parse("2026-01-01T00:00:00Z"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "-1", "99999999999999999999999"})
    void permissionsThatCannotBeReadAllowNothing(String permissions) {
        assertThat(((InteractionContext.InServer) place(0, permissions, BY_SERVER)).permissions())
                .isEmpty();
    }

    @Test
    void serverWithoutCairnIsReadAsForeign() {
        assertThat(place(0, InteractionFixture.MAY_SEND_AND_EMBED, BY_PERSON))
                .isEqualTo(new InteractionContext.UserInstalled(
                        false, Set.of(Permission.SEND_MESSAGES, Permission.EMBED_LINKS)));
    }

    @Test
    void missingInstallDataMeansCairnIsInTheServer() {
        assertThat(place(0, "0", "{}")).isInstanceOf(InteractionContext.InServer.class);
    }

    @Test
    void readerReadsTheMenusTarget() {
        InteractionReader menu = new InteractionReader(InteractionFixture.command("""
                {"name": "View progress", "type": 2, "target_id": "43", "resolved": {"users": {"43": {"id": "43",
                 "username": "linus", "global_name": null, "discriminator": "0", "avatar": null, "bot": true}}}}"""));

        assertThat(menu.kind()).isEqualTo(InteractionReader.Kind.USER_COMMAND);
        assertThat(menu.target()).isEqualTo(new TargetUser(new LearnerId(43), "linus", true));
    }

    @Test
    void menuWithoutTargetIsRefused() {
        InteractionReader menu = new InteractionReader(
                InteractionFixture.command("{\"name\": \"View progress\", \"type\": 2, \"target_id\": \"43\"}"));

        assertThatExceptionOfType(UserError.class).isThrownBy(menu::target);
    }

    @Test
    void unresolvedMemberOptionIsLeftOut() {
        InteractionReader command = new InteractionReader(InteractionFixture.command("""
                {"name": "progress", "type": 1, "options": [{"name": "member", "type": 6, "value": "43"}]}"""));

        assertThat(command.options().user("member")).isEmpty();
    }

    @Test
    void readerReadsTheOptionsOfAPlainCommand() {
        InteractionReader next = new InteractionReader(InteractionFixture.command("""
                {"name": "next", "type": 1, "options": [
                  {"name": "roadmap", "type": 3, "value": "ml"}, {"name": "minutes", "type": 4, "value": 45}]}"""));

        assertThat(next.kind()).isEqualTo(InteractionReader.Kind.COMMAND);
        assertThat(next.path()).isEqualTo("next");
        assertThat(next.options().values()).isEqualTo(Map.of("roadmap", "ml", "minutes", 45L));
    }

    @Test
    void readerReadsTheOptionsOfASubcommand() {
        InteractionReader show = new InteractionReader(InteractionFixture.command("""
                {"name": "roadmap", "type": 1, "options": [
                  {"name": "show", "type": 1, "options": [{"name": "roadmap", "type": 3, "value": "12"}]}]}"""));

        assertThat(show.path()).isEqualTo("roadmap show");
        assertThat(show.options().values()).isEqualTo(Map.of("roadmap", "12"));
    }

    @Test
    void readerReadsTheFocusedOption() {
        InteractionReader typing = new InteractionReader(InteractionFixture.typing("""
                {"name": "roadmap", "type": 1, "options": [{"name": "show", "type": 1, "options": [
                  {"name": "depth", "type": 3, "value": "all"},
                  {"name": "roadmap", "type": 3, "value": "m", "focused": true}]}]}"""));

        assertThat(typing.kind()).isEqualTo(InteractionReader.Kind.AUTOCOMPLETE);
        assertThat(typing.focused()).contains("roadmap");
    }

    @Test
    void numberStillBeingTypedIsReadAsText() {
        InteractionReader typing = new InteractionReader(InteractionFixture.typing("""
                {"name": "next", "type": 1, "options": [
                  {"name": "minutes", "type": 4, "value": "4x", "focused": true}]}"""));

        assertThat(typing.options().values()).isEqualTo(Map.of("minutes", "4x"));
    }

    @Test
    void readerReadsTheValuesOfASelect() {
        InteractionReader select = new InteractionReader(InteractionFixture.component(
                "{\"component_type\": 3, \"custom_id\": \"tick:*\", \"values\": [\"1\", null, \"3\"]}"));

        assertThat(select.kind()).isEqualTo(InteractionReader.Kind.COMPONENT);
        assertThat(select.customId()).isEqualTo("tick:*");
        assertThat(select.values()).containsExactly("1", "3");
    }

    @Test
    void readerReadsTheFieldsOfAModalUnderTheirLabels() {
        InteractionReader modal = new InteractionReader(InteractionFixture.modal("""
                {"custom_id": "choose:*", "components": [
                  {"type": 18, "id": 1, "component":
                    {"type": 3, "id": 2, "custom_id": "goal", "values": ["job"]}},
                  {"type": 18, "id": 3, "component":
                    {"type": 4, "id": 4, "custom_id": "note", "value": "hello"}},
                  {"type": 10, "id": 5}]}"""));

        assertThat(modal.kind()).isEqualTo(InteractionReader.Kind.MODAL);
        assertThat(modal.fields()).isEqualTo(Map.of("goal", List.of("job"), "note", List.of("hello")));
    }

    @Test
    void linksOfThePressedMessageAreReadWhereverTheyStand() {
        InteractionReader press = new InteractionReader(InteractionFixture.interaction(3, """
                "message": {"id": "5", "flags": 64, "poll": {}, "embeds": null, "components": [null,
                    {"type": 17, "id": 1, "accent_color": null, "components": [
                        {"type": 1, "id": 2, "components": [
                            {"type": 2, "style": 5, "label": "Open", "url": "https://example.org/"}]},
                        {"type": 9, "components": null, "accessory":
                            {"type": 2, "style": 5, "label": "More", "url": "https://example.org/more"}}]}]}""", "{}"));

        assertThat(press.links()).containsExactly("https://example.org/", "https://example.org/more");
        assertThat(press.onMessage()).isTrue();
    }

    @Test
    void nullInEveryFieldReadsAsAbsent() {
        InteractionReader nulls = new InteractionReader(InteractionFixture.interaction(2, """
                "guild_id": null, "channel": null, "channel_id": null, "member": null, "locale": null, "message": null,
                "app_permissions": null, "authorizing_integration_owners": null, "user": {"id": "42", "username": "ada",
                "global_name": null}""", """
                {"name": "next", "type": 1, "target_id": null, "resolved": null, "custom_id": null, "values": null,
                 "components": [null, {"component": null}, {"component": {"custom_id": "a", "values": null}}],
                 "options": [null, {"name": null, "type": null, "value": null, "focused": null}]}"""));

        assertThat(nulls.request(NOW))
                .isEqualTo(new Request(
                        new InteractionId(InteractionFixture.ID),
                        new Invoker(new LearnerId(InteractionFixture.ADA), "ada"),
                        Locale.ENGLISH,
                        new InteractionContext.Private(),
                        NOW));
        assertThat(nulls.path()).isEqualTo("next");
        assertThat(nulls.options().values()).isEmpty();
        assertThat(nulls.focused()).isEmpty();
        assertThat(nulls.fields()).isEqualTo(Map.of("a", List.of()));
        assertThat(nulls.onMessage()).isFalse();
        assertThat(nulls.links()).isEmpty();
        assertThatExceptionOfType(UserError.class).isThrownBy(nulls::target);
        assertThatExceptionOfType(UserError.class).isThrownBy(nulls::targetMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"my diary\", \"token\": \"t\"}", "{\"id\": \"1\", \"token\": null}", "{}"})
    void interactionWithoutIdOrTokenHasNoAddress(String json) {
        assertThat(new InteractionReader(read(json)).address()).isEmpty();
    }

    private static JsonNode read(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (JsonProcessingException fault) {
            throw new IllegalArgumentException(json, fault);
        }
    }

    @Test
    void interactionWithoutDataReadsAsEmpty() {
        InteractionReader empty = new InteractionReader(InteractionFixture.component("{}"));

        assertThat(empty.customId()).isEmpty();
        assertThat(empty.values()).isEmpty();
        assertThat(empty.fields()).isEmpty();
        assertThat(empty.focused()).isEmpty();
    }

    private static InteractionContext place(int channelType, String permissions, String installedBy) {
        JsonNode data = InteractionFixture.inServer(channelType, permissions, installedBy);
        return new InteractionReader(data).request(NOW).context();
    }

    @Test
    void onlyAMessageThatEverybodySeesIsNamed() {
        JsonNode shown = InteractionFixture.pressed("challenge.join:*:1");
        assertThat(new InteractionReader(shown).publicMessage()).contains(new MessageId(5));
        assertThat(new InteractionReader(InteractionFixture.pressedPrivately("challenge.join:*:1")).publicMessage())
                .isEmpty();
        assertThat(new InteractionReader(InteractionFixture.pressedNowhere("challenge.join:*:1")).publicMessage())
                .isEmpty();
    }
}
