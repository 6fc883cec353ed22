package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.delivery.RateLimits;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.playground.ActingUser;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.UserSession;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.playground.world.Server;
import dev.cairn.bot.playground.world.User;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Tests a press that updates a public message and sends a private follow-up, against the fake Discord. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FollowUpOverTheWireTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private final FakeDiscord fakeDiscord;
    private final DiscordConnection discord;
    private final UserSession ada;
    private final UserSession linus;

    FollowUpOverTheWireTest() throws Exception {
        fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()));
        discord = new DiscordConnection(
                new BotAccount(fakeDiscord.token(), fakeDiscord.apiUrl()),
                Clock.systemUTC(),
                InteractionMetrics.NONE,
                RateLimits.ofOneProcess(() -> Duration.ZERO));
        discord.connect(new Catalog(List.of(new Challenge())));
        List<User> people = List.copyOf(fakeDiscord.world().people());
        Server server = fakeDiscord.world().servers().iterator().next();
        ada = ActingUser.of(fakeDiscord, people.get(0)).in(server, "study");
        linus = ActingUser.of(fakeDiscord, people.get(1)).in(server, "study");
    }

    @AfterAll
    void discordRefusedNothing() {
        discord.close();
        assertThat(fakeDiscord.requests().refusals()).isEmpty();
        fakeDiscord.close();
    }

    @Test
    void pressUpdatesThePublicMessageAndSendsItsInvokerAFollowUp() {
        assertBothArrive("join");
    }

    @Test
    void slowPressDoesTheSameAfterItsDeferral() {
        assertBothArrive("joinSlowly");
    }

    private void assertBothArrive(String action) {
        Message challenge = ada.slash("challenge").message(SOON);

        InteractionOutcome press = linus.press(challenge.id(), action + ":*");
        Message followUp = press.followUp(SOON);

        assertThat(textOf(followUp)).isEqualTo("You joined.");
        assertThat(linus.messages()).extracting(Message::id).contains(followUp.id());
        assertThat(ada.messages()).extracting(Message::id).doesNotContain(followUp.id());
        assertThat(textOf(ada.channel().message(challenge.id()).orElseThrow())).isEqualTo("1 joined.");
    }

    private static String textOf(Message message) {
        return message.components().at("/0/components/0/content").asText();
    }

    /** Posts a public message that people join by pressing a button. */
    private final class Challenge implements Feature {
        @Override
        public PersonalData personalData() {
            return PersonalData.NONE;
        }

        @Override
        public List<Command> commands() {
            return List.of(new Command() {
                @Override
                public CommandSpec spec() {
                    return CommandSpec.of("challenge", locale -> "Starts a challenge", AnswerMode.PUBLIC);
                }

                @Override
                public Reply handle(Request request, Options options) {
                    return Reply.of(card("Nobody joined."));
                }
            });
        }

        @Override
        public List<Action> actions() {
            return List.of(
                    Action.of("join", AnswerMode.UPDATE, press -> join()),
                    Action.of("joinSlowly", AnswerMode.UPDATE, press -> {
                        awaitDeferral(press);
                        return join();
                    }));
        }

        private Reply join() {
            return Reply.of(card("1 joined.")).withPrivateFollowUp(FeatureFixture.card("You joined."));
        }

        private void awaitDeferral(ComponentPress press) {
            String callback = "/interactions/" + press.request().id().value() + "/";
            await().atMost(SOON)
                    .until(() -> fakeDiscord.requests().requests().stream()
                            .anyMatch(sent -> sent.path().startsWith(callback)));
        }

        private Card card(String text) {
            return Card.in(Card.Tone.NEUTRAL)
                    .text(text)
                    .buttons(
                            Button.primary("Join", CustomId.forAnyone("join")),
                            Button.secondary("Join slowly", CustomId.forAnyone("joinSlowly")))
                    .build();
        }
    }
}
