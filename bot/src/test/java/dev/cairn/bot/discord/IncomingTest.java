package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.interaction.ChannelId;
import dev.cairn.bot.interaction.InteractionId;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Permission;
import dev.cairn.bot.interaction.Person;
import dev.cairn.bot.interaction.Place;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.ServerId;
import dev.cairn.bot.interaction.Target;
import dev.cairn.bot.interaction.UserError;
import discord4j.discordjson.json.InteractionData;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final String BY_SERVER = "{\"0\": \"7\"}";
    private static final String BY_PERSON = "{\"1\": \"42\"}";

    @Test
    void readsWhoAndWhen() {
        Request request = new Incoming(InteractionFixture.inDm()).request(NOW);

        assertThat(request)
                .isEqualTo(new Request(
                        new InteractionId(InteractionFixture.ID),
                        new Person(new LearnerId(InteractionFixture.ADA), "Ada"),
                        new Place.Private(),
                        NOW));
    }

    @Test
    void readsTheServerTheChannelAndWhatThePersonMayDoThere() {
        assertThat(place(0, InteractionFixture.MAY_SEND_AND_EMBED, BY_SERVER))
                .isEqualTo(new Place.InServer(
                        new ServerId(7),
                        new ChannelId(8),
                        false,
                        Set.of(Permission.SEND_MESSAGES, Permission.EMBED_LINKS)));
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 11, 12})
    void tellsThreadsFromChannels(int channelType) {
        assertThat(place(channelType, "274877906944", BY_SERVER))
                .isEqualTo(new Place.InServer(
                        new ServerId(7), new ChannelId(8), true, Set.of(Permission.SEND_MESSAGES_IN_THREADS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "all", "-1", "99999999999999999999999"})
    void permissionsThatCannotBeReadAllowNothing(String permissions) {
        assertThat(((Place.InServer) place(0, permissions, BY_SERVER)).permissions())
                .isEmpty();
    }

    @Test
    void aServerThatDidNotAddCairnIsOnlyVisited() {
        assertThat(place(0, InteractionFixture.MAY_SEND_AND_EMBED, BY_PERSON))
                .isEqualTo(new Place.Visiting(false, Set.of(Permission.SEND_MESSAGES, Permission.EMBED_LINKS)));
    }

    @Test
    void aServerThatSaysNothingOfInstallsIsAServer() {
        assertThat(place(0, "0", "{}")).isInstanceOf(Place.InServer.class);
    }

    @Test
    void readsOnWhomAMenuWasOpened() {
        Incoming menu = new Incoming(InteractionFixture.command("""
                {"name": "View progress", "type": 2, "target_id": "43", "resolved": {"users": {"43": {"id": "43",
                 "username": "linus", "global_name": null, "discriminator": "0", "avatar": null, "bot": true}}}}"""));

        assertThat(menu.kind()).isEqualTo(Incoming.Kind.USER_MENU);
        assertThat(menu.target()).isEqualTo(new Target(new LearnerId(43), "linus", true));
    }

    @Test
    void aMenuOpenedOnNobodyIsRefused() {
        Incoming menu = new Incoming(
                InteractionFixture.command("{\"name\": \"View progress\", \"type\": 2, \"target_id\": \"43\"}"));

        assertThatExceptionOfType(UserError.class).isThrownBy(menu::target);
    }

    @Test
    void aMemberWhomDiscordDoesNotDescribeIsLeftOut() {
        Incoming command = new Incoming(InteractionFixture.command("""
                {"name": "progress", "type": 1, "options": [{"name": "member", "type": 6, "value": "43"}]}"""));

        assertThat(command.options().member("member")).isEmpty();
    }

    @Test
    void readsTheOptionsOfAPlainCommand() {
        Incoming next = new Incoming(InteractionFixture.command("""
                {"name": "next", "type": 1, "options": [
                  {"name": "roadmap", "type": 3, "value": "ml"}, {"name": "minutes", "type": 4, "value": 45}]}"""));

        assertThat(next.kind()).isEqualTo(Incoming.Kind.COMMAND);
        assertThat(next.path()).isEqualTo("next");
        assertThat(next.options().values()).isEqualTo(Map.of("roadmap", "ml", "minutes", 45L));
    }

    @Test
    void readsTheOptionsOfASubcommand() {
        Incoming show = new Incoming(InteractionFixture.command("""
                {"name": "roadmap", "type": 1, "options": [
                  {"name": "show", "type": 1, "options": [{"name": "roadmap", "type": 3, "value": "12"}]}]}"""));

        assertThat(show.path()).isEqualTo("roadmap show");
        assertThat(show.options().values()).isEqualTo(Map.of("roadmap", "12"));
    }

    @Test
    void readsWhichOptionIsBeingTyped() {
        Incoming typing = new Incoming(InteractionFixture.typing("""
                {"name": "roadmap", "type": 1, "options": [{"name": "show", "type": 1, "options": [
                  {"name": "depth", "type": 3, "value": "all"},
                  {"name": "roadmap", "type": 3, "value": "m", "focused": true}]}]}"""));

        assertThat(typing.kind()).isEqualTo(Incoming.Kind.SUGGESTION);
        assertThat(typing.focused()).contains("roadmap");
    }

    @Test
    void aNumberStillBeingTypedIsText() {
        Incoming typing = new Incoming(InteractionFixture.typing("""
                {"name": "next", "type": 1, "options": [
                  {"name": "minutes", "type": 4, "value": "4x", "focused": true}]}"""));

        assertThat(typing.options().values()).isEqualTo(Map.of("minutes", "4x"));
    }

    @Test
    void readsWhatWasChosenInASelect() {
        Incoming select = new Incoming(InteractionFixture.component(
                "{\"component_type\": 3, \"custom_id\": \"tick:*\", \"values\": [\"1\", null, \"3\"]}"));

        assertThat(select.kind()).isEqualTo(Incoming.Kind.COMPONENT);
        assertThat(select.customId()).isEqualTo("tick:*");
        assertThat(select.values()).containsExactly("1", "3");
    }

    @Test
    void readsTheFieldsOfAModalUnderTheirLabels() {
        Incoming modal = new Incoming(InteractionFixture.modal("""
                {"custom_id": "choose:*", "components": [
                  {"type": 18, "id": 1, "component":
                    {"type": 3, "id": 2, "custom_id": "goal", "values": ["job"]}},
                  {"type": 18, "id": 3, "component":
                    {"type": 4, "id": 4, "custom_id": "note", "value": "hello"}},
                  {"type": 10, "id": 5}]}"""));

        assertThat(modal.kind()).isEqualTo(Incoming.Kind.MODAL);
        assertThat(modal.fields()).isEqualTo(Map.of("goal", List.of("job"), "note", List.of("hello")));
    }

    @Test
    void whatHasNoPayloadHasNothingInIt() {
        Incoming empty = new Incoming(InteractionFixture.component("{}"));

        assertThat(empty.customId()).isEmpty();
        assertThat(empty.values()).isEmpty();
        assertThat(empty.fields()).isEmpty();
        assertThat(empty.focused()).isEmpty();
    }

    private static Place place(int channelType, String permissions, String installedBy) {
        InteractionData data = InteractionFixture.inServer(channelType, permissions, installedBy);
        return new Incoming(data).request(NOW).place();
    }
}
