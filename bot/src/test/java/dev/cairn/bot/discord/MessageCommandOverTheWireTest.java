package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.MessageCommandSpec;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetMessage;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.interactions.InteractionKind;
import dev.cairn.bot.playground.interactions.RefusedAction;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.Channel;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests commands on messages over real HTTP and WebSocket against the fake Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessageCommandOverTheWireTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private final BlockingQueue<TargetMessage> targets = new LinkedBlockingQueue<>();
    private final FakeDiscord fakeDiscord;
    private final DiscordConnection discord;
    private final User adaHerself;
    private final User linusHimself;
    private final UserSession ada;
    private final UserSession linus;

    MessageCommandOverTheWireTest() throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
        discord = new DiscordConnection(
                new BotAccount(fakeDiscord.token(), fakeDiscord.apiUrl()),
                Clock.systemUTC(),
                InteractionMetrics.NONE,
                RateLimits.ofOneProcess(() -> Duration.ZERO));
        discord.connect(new Catalog(List.of(new Reading())));
        List<User> people = List.copyOf(fakeDiscord.world().people());
        adaHerself = people.get(0);
        linusHimself = people.get(1);
        Server study = fakeDiscord.world().servers().iterator().next();
        ada = ActingUser.of(fakeDiscord, adaHerself).in(study, "study");
        linus = ActingUser.of(fakeDiscord, linusHimself).in(study, "study");
    }

    @AfterAll
    void nothingWasRefused() {
        discord.close();
        assertThat(fakeDiscord.requests().refusals()).isEmpty();
        fakeDiscord.close();
    }

    @Test
    void everyRequestMatchesDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        ada.messageMenu("Read it", linus.write("x")).message(SOON);

        description.assertAllValid(fakeDiscord.requests().requests().stream()
                .map(request -> new SentRequest(
                        request.method(),
                        request.path(),
                        Optional.of(request.body()).filter(body -> !body.isMissingNode())))
                .toList());
    }

    @Test
    void theTargetHasItsAuthorItsTextAndTheAddressesOfItsEmbeds() throws Exception {
        Message written = linus.write("see https://example.org/a and **this**");

        TargetMessage target = target(ada, written);

        assertThat(target.id().value()).isEqualTo(written.id().value());
        assertThat(target.channel().value()).isEqualTo(linus.channel().id().value());
        assertThat(target.author().id().value()).isEqualTo(linusHimself.id().value());
        assertThat(target.author().name()).isEqualTo(linusHimself.name());
        assertThat(target.parts())
                .containsExactly(new TargetMessage.Part(
                        "see https://example.org/a and **this**", List.of("https://example.org/a")));
    }

    @Test
    void aForwardedMessageIsAPartOfItsOwn() throws Exception {
        Message forwarded = ada.forward(linus.write("read https://example.org/b"));

        assertThat(target(ada, forwarded).parts())
                .containsExactly(
                        new TargetMessage.Part("", List.of()),
                        new TargetMessage.Part("read https://example.org/b", List.of("https://example.org/b")));
    }

    @Test
    void aMessageWithoutWordsIsRead() throws Exception {
        Message picture = fakeDiscord.world().post(edited(linus.write("x"), json -> json.put("content", "")));

        assertThat(target(ada, picture).parts()).containsExactly(new TargetMessage.Part("", List.of()));
    }

    @Test
    void aBotsCardHasItsTextsAndTheAddressesOfItsButtons() throws Exception {
        Message card = fakeDiscord.world().post(edited(linus.write("x"), json -> json.set("components", read("""
                [{"type": 17, "accent_color": null, "components": [
                  {"type": 9, "components": [{"type": 10, "content": "### CS50"}],
                   "accessory": {"type": 2, "style": 5, "url": "https://example.org/c", "label": "Open", "emoji": null}},
                  {"type": 1, "components": [{"type": 2, "style": 1, "custom_id": "a", "label": "Done"}]}]}]
                """))));

        assertThat(target(ada, card).parts())
                .containsExactly(new TargetMessage.Part("x\n### CS50", List.of("https://example.org/c")));
    }

    @Test
    void whatABotWroteInAnEmbedIsTextAndWhatASiteSaysOfItselfIsNot() throws Exception {
        Message embeds = fakeDiscord.world().post(edited(linus.write("x"), json -> json.set("embeds", read("""
                [{"type": "rich", "description": "two: https://example.org/d", "color": null, "fields": null},
                 {"type": "video", "url": "https://example.org/e", "description": "my shop: https://shop.example.org"},
                 null]
                """))));

        assertThat(target(ada, embeds).parts())
                .containsExactly(
                        new TargetMessage.Part("x\ntwo: https://example.org/d", List.of("https://example.org/e")));
    }

    @Test
    void nullsInAMessageAreReadAsAbsent() throws Exception {
        Message written = linus.write("x");
        targets.clear();
        ada.forge(InteractionKind.COMMAND, null, event -> {
            ObjectNode data = ((ObjectNode) event).withObjectProperty("data");
            data.put("name", "Read it")
                    .put("type", 3)
                    .put("target_id", written.id().toString());
            ObjectNode message = written.json().deepCopy();
            for (String field : List.of(
                    "content",
                    "timestamp",
                    "edited_timestamp",
                    "embeds",
                    "components",
                    "attachments",
                    "mentions",
                    "mention_roles",
                    "message_reference",
                    "nonce",
                    "webhook_id",
                    "application_id",
                    "flags",
                    "poll")) {
                message.putNull(field);
            }
            message.withObjectProperty("author")
                    .putNull("global_name")
                    .putNull("avatar")
                    .putNull("bot");
            message.putArray("message_snapshots").addNull().addObject().putNull("message");
            data.withObjectProperty("resolved")
                    .withObjectProperty("messages")
                    .set(written.id().toString(), message);
            return event;
        });

        TargetMessage target = targets.take();
        assertThat(target.author().name()).isEqualTo("linus");
        assertThat(target.parts())
                .allMatch(part -> part.text().isEmpty() && part.urls().isEmpty());
    }

    @Test
    void aMessageThatDiscordDoesNotDescribeIsRefusedKindly() {
        Message answer = ada.forge(InteractionKind.COMMAND, null, event -> {
                    ((ObjectNode) event)
                            .withObjectProperty("data")
                            .put("name", "Read it")
                            .put("type", 3)
                            .put("target_id", "5");
                    return event;
                })
                .message(SOON);

        assertThat(answer.json().toString()).contains("which message that was about");
    }

    @Test
    void discordOffersItOnNoMessageThatOnlyOnePersonSees() {
        Message seen = ada.messageMenu("Read it", linus.write("x")).message(SOON);

        assertThat(seen.ephemeral()).isTrue();
        assertThatThrownBy(() -> ada.messageMenu("Read it", seen)).isInstanceOf(RefusedAction.class);
    }

    @Test
    void whatIsForServersIsOfferedInNoDirectMessage() {
        UserSession dm = ActingUser.of(fakeDiscord, adaHerself).inDm();
        Message written = dm.write("x");

        assertThat(dm.messageMenu("Read it", written).message(SOON).ephemeral()).isTrue();
        assertThatThrownBy(() -> dm.messageMenu("Read it here", written))
                .isInstanceOf(RefusedAction.class)
                .hasMessageContaining("not offered here");
    }

    @Test
    void aPersonWhoBroughtCairnAlongUsesItBetweenPeople() {
        Channel chat = fakeDiscord.world().addPrivateChat(adaHerself, linusHimself);
        Message written = ActingUser.of(fakeDiscord, linusHimself).in(chat).write("x");

        assertThat(ActingUser.of(fakeDiscord, adaHerself)
                        .in(chat)
                        .messageMenu("Read it", written)
                        .message(SOON)
                        .ephemeral())
                .isTrue();
    }

    private TargetMessage target(UserSession session, Message message) throws InterruptedException {
        targets.clear();
        session.messageMenu("Read it", message).message(SOON);
        return targets.take();
    }

    private Message edited(Message message, Consumer<ObjectNode> change) {
        ObjectNode json = message.json().deepCopy();
        change.accept(json);
        return message.with(json, null);
    }

    private static JsonNode read(String json) {
        try {
            return Json.parse(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Remembers the messages its commands are about. */
    private final class Reading implements Feature {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<Command> commands() {
            return List.of();
        }

        @Override
        public List<MessageCommand> messageCommands() {
            return List.of(reading("Read it", false), reading("Read it here", true));
        }

        private MessageCommand reading(String name, boolean inServersOnly) {
            MessageCommandSpec spec =
                    new MessageCommandSpec(name, locale -> "Reads it", AnswerMode.PRIVATE, inServersOnly);
            return new MessageCommand() {
                @Override
                public MessageCommandSpec spec() {
                    return spec;
                }

                @Override
                public Reply handle(Request request, TargetMessage target) {
                    targets.add(target);
                    return FeatureFixture.saying("read");
                }
            };
        }
    }
}
