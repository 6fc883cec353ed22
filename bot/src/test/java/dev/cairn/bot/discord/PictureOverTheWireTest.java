package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.Delivery;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Nonce;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.TargetUser;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.UserCommandSpec;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.world.Attachment;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.Snowflake;
import dev.cairn.bot.playground.world.User;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests pictures and target members over real HTTP and WebSocket against the fake Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PictureOverTheWireTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String EDIT = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private final FakeDiscord fakeDiscord;
    private final DiscordConnection discord;
    private final User ada;
    private final User linus;
    private final UserSession session;

    PictureOverTheWireTest() throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
        discord = new DiscordConnection(
                new BotAccount(fakeDiscord.token(), fakeDiscord.apiUrl()),
                Clock.systemUTC(),
                InteractionMetrics.NONE,
                RateLimits.ofOneProcess(() -> Duration.ZERO));
        discord.connect(new Catalog(List.of(new Pictured())));
        List<User> people = List.copyOf(fakeDiscord.world().people());
        ada = people.get(0);
        linus = people.get(1);
        Server study = fakeDiscord.world().servers().iterator().next();
        session = ActingUser.of(fakeDiscord, ada).in(study, "study");
    }

    @BeforeAll
    void warmUp() {
        session.slash("portray").message(SOON);
    }

    @AfterAll
    void nothingWasRefused() {
        discord.close();
        assertThat(fakeDiscord.requests().refusals()).isEmpty();
        fakeDiscord.close();
    }

    @Test
    void aPictureComesWithTheAnswer() {
        Message message = session.slash("portray").message(SOON);

        assertThat(picturesOf(message)).containsExactly("first");
        assertThat(gallery(message).at("/items/0/description").asText()).isEqualTo("It shows: first");
    }

    @Test
    void aPictureComesAfterADeferral() {
        Message message = session.slash("ponder").message(shown -> !shown.loading(), SOON);

        assertThat(picturesOf(message)).containsExactly("late");
    }

    @Test
    void updateReplacesThePicture() {
        Message message = session.slash("portray").message(SOON);

        Message updated = session.press(message.id(), "again:*").message(SOON);

        assertThat(updated.id()).isEqualTo(message.id());
        assertThat(picturesOf(updated)).containsExactly("second");
    }

    @Test
    void updateWithoutAPictureRemovesTheOldOne() {
        Message message = session.slash("portray").message(SOON);

        assertThat(picturesOf(session.press(message.id(), "bare:*").message(SOON)))
                .isEmpty();
    }

    @Test
    void retryCarriesThePictureToo() {
        var rule = fakeDiscord.faults().add(request -> request.route().equals(CALLBACK), Fault.Answer.of(502), 1);

        assertThat(picturesOf(session.slash("portray").message(SOON))).containsExactly("first");
        assertThat(rule.appliedCount()).isOne();
    }

    @Test
    void memberMenuNamesItsTarget() {
        assertThat(textOf(session.userMenu("Portray them", linus).message(SOON)))
                .isEqualTo("about " + linus.name() + " " + linus.id() + " false");
    }

    @Test
    void memberOptionNamesItsTarget() {
        Message message = session.slash("portray", Map.of("member", linus.id().toString()))
                .message(SOON);

        assertThat(textOf(message)).isEqualTo("about " + linus.name() + " " + linus.id() + " false");
    }

    @Test
    void aCourierCarriesAPictureAndReplacesIt() {
        ChannelId channel = new ChannelId(session.channel().id().value());
        Delivery.Delivered sent = (Delivery.Delivered)
                discord.courier().sendToChannel(channel, card("posted", "posted"), Set.of(), new Nonce("picture"));

        discord.courier().edit(channel, sent.message(), card("edited", "edited"));

        Snowflake id = new Snowflake(sent.message().value());
        assertThat(picturesOf(session.channel().message(id).orElseThrow())).containsExactly("edited");
    }

    @Test
    void everyRequestMatchesDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        session.slash("portray").message(SOON);
        session.userMenu("Portray them", ada).message(SOON);

        description.assertAllValid(fakeDiscord.requests().requests().stream()
                .map(request -> new SentRequest(
                        request.method(),
                        request.path(),
                        Optional.of(request.body()).filter(body -> !body.isMissingNode())))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 413, 500, 503})
    void answerComesWithoutAPictureThatDiscordRefuses(int status) {
        refusingPictures(CALLBACK, status, () -> {
            Message message = session.slash("portray").message(SOON);

            assertThat(picturesOf(message)).isEmpty();
            assertThat(textOf(message)).isEqualTo("somebody");
            assertThat(message.components().at("/0/components/1/content").asText())
                    .contains("Discord didn’t take it");
        });
    }

    @Test
    void updateComesWithoutAPictureThatDiscordRefuses() {
        Message message = session.slash("portray").message(SOON);
        refusingPictures(CALLBACK, 413, () -> {
            Message updated = session.press(message.id(), "again:*").message(SOON);

            assertThat(picturesOf(updated)).isEmpty();
            assertThat(textOf(updated)).isEqualTo("again");
        });
    }

    @Test
    void lateAnswerComesWithoutAPictureThatDiscordRefuses() {
        refusingPictures(EDIT, 500, () -> {
            Message message = session.slash("ponder").message(shown -> !shown.loading(), SOON);

            assertThat(picturesOf(message)).isEmpty();
            assertThat(textOf(message)).isEqualTo("pondered");
        });
    }

    private void refusingPictures(String route, int status, Runnable use) {
        var rule = fakeDiscord
                .faults()
                .add(
                        request -> request.route().equals(route)
                                && request.body().toString().contains("attachment://"),
                        Fault.Answer.of(status));
        try {
            use.run();
        } finally {
            fakeDiscord.faults().remove(rule);
        }
    }

    private List<String> picturesOf(Message message) {
        return message.json().path("attachments").findValuesAsText("id").stream()
                .map(id -> fakeDiscord
                        .world()
                        .attachment(Snowflake.parse(id).orElseThrow())
                        .orElseThrow())
                .peek(file -> assertThat(file.contentType()).isEqualTo("image/png"))
                .map(Attachment::bytes)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .toList();
    }

    private static JsonNode gallery(Message message) {
        return message.components().at("/0/components/1");
    }

    private static String textOf(Message message) {
        return message.components().at("/0/components/0/content").asText();
    }

    /** Answers with a picture whose bytes are a word. */
    private final class Pictured implements Feature {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<Command> commands() {
            return List.of(command("portray"), command("ponder"));
        }

        @Override
        public List<UserCommand> userCommands() {
            UserCommandSpec spec = new UserCommandSpec("Portray them", locale -> "Draws somebody", AnswerMode.PRIVATE);
            return List.of(new UserCommand() {
                @Override
                public UserCommandSpec spec() {
                    return spec;
                }

                @Override
                public Reply handle(Request request, TargetUser target) {
                    return Reply.of(card(about(target), "theirs"));
                }
            });
        }

        @Override
        public List<Action> actions() {
            return List.of(
                    Action.of("again", AnswerMode.UPDATE, press -> Reply.of(card("again", "second"))),
                    Action.of("bare", AnswerMode.UPDATE, press -> FeatureFixture.saying("bare")));
        }

        private Command command(String name) {
            CommandSpec spec = CommandSpec.of(
                    name,
                    locale -> "Draws somebody",
                    AnswerMode.PRIVATE,
                    new OptionSpec.UserOption("member", locale -> "Whom to draw", false));
            return new Command() {
                @Override
                public CommandSpec spec() {
                    return spec;
                }

                @Override
                public Reply handle(Request request, Options options) {
                    if (name.equals("ponder")) {
                        awaitDeferral(request);
                        return Reply.of(card("pondered", "late"));
                    }
                    String text = options.user("member")
                            .map(PictureOverTheWireTest::about)
                            .orElse("somebody");
                    return Reply.of(card(text, "first"));
                }
            };
        }

        private void awaitDeferral(Request request) {
            String callback = "/interactions/" + request.id().value() + "/";
            await().atMost(SOON)
                    .until(() -> fakeDiscord.requests().requests().stream()
                            .anyMatch(sent -> sent.path().startsWith(callback)));
        }
    }

    private static String about(TargetUser target) {
        return "about " + target.name() + " " + target.id().value() + " " + target.bot();
    }

    private static Card card(String text, String picture) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(text)
                .picture(picture.getBytes(StandardCharsets.UTF_8), "It shows: " + picture)
                .buttons(
                        Button.primary("Again", CustomId.forAnyone("again")),
                        Button.secondary("Bare", CustomId.forAnyone("bare")))
                .build();
    }
}
