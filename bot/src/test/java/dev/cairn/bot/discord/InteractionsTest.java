package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.rest.InteractionSender;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.InteractionMetrics;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.testkit.DiscordOpenApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import reactor.core.scheduler.Schedulers;

class InteractionsTest {
    private static final String TYPING = """
            {"name": "next", "type": 1, "options": [
              {"name": "roadmap", "type": 3, "value": "m", "focused": true}]}""";

    private final RecordingSender sender = new RecordingSender();

    @Test
    void aCommandIsAnswered() {
        answer(FeatureFixture.catalog(), InteractionFixture.inDm());

        assertThat(words()).isEqualTo("hello");
    }

    @Test
    void theSameInteractionTwiceIsAnsweredOnce() {
        AtomicInteger runs = new AtomicInteger();
        Interactions interactions = interactions(FeatureFixture.catalogAnswering(options -> {
            runs.incrementAndGet();
            return FeatureFixture.saying("hello");
        }));

        interactions.answer(InteractionFixture.inDm()).block();
        interactions.answer(InteractionFixture.inDm()).block();

        assertThat(runs).hasValue(1);
        assertThat(sender.sent()).hasSize(1);
    }

    @Test
    void userErrorIsShownAsItStandsAndNotLogged() {
        String log = CapturedLog.of(() -> answer(
                failing(new UserError(locale -> "No unit is called *x*. Try `/next`.")), InteractionFixture.inDm()));

        assertThat(words()).isEqualTo("No unit is called *x*. Try `/next`.");
        assertThat(log).isEmpty();
    }

    @Test
    void anyOtherFaultIsLoggedAsAnIncidentWithoutTheToken() {
        String log = CapturedLog.of(() -> answer(
                failing(new UncheckedIOException(new IOException("the disk is full"))), InteractionFixture.inDm()));

        Matcher incident = Pattern.compile("incident `([0-9a-f]{8})`").matcher(words());
        assertThat(incident.find()).isTrue();
        assertThat(words()).doesNotContain("disk");
        assertThat(log)
                .contains("Incident " + incident.group(1) + " in /next")
                .contains("the disk is full")
                .doesNotContain(InteractionFixture.TOKEN);
    }

    @Test
    void afterDeliveryActionRunsOnceDiscordHasTheAnswer() {
        List<Integer> sentBefore = new ArrayList<>();
        Card card = Card.in(Card.Tone.NEUTRAL).text("hello").build();
        answer(
                FeatureFixture.catalogAnswering(options -> Reply.of(card)
                        .afterDelivery(() -> sentBefore.add(sender.sent().size()))),
                InteractionFixture.inDm());

        assertThat(sentBefore).containsExactly(1);
    }

    @Test
    void afterDeliveryActionIsSkippedIfDiscordMayNotHaveTheAnswer() {
        AtomicInteger followed = new AtomicInteger();
        Card card = Card.in(Card.Tone.NEUTRAL).text("hello").build();
        Catalog catalog =
                FeatureFixture.catalogAnswering(options -> Reply.of(card).afterDelivery(followed::incrementAndGet));
        String log = CapturedLog.of(() -> interactions(catalog, RecordingSender.cutOff())
                .answer(InteractionFixture.inDm())
                .block());

        assertThat(log).contains("could not be sent");
        assertThat(followed).hasValue(0);
    }

    @Test
    void failingAfterDeliveryActionIsLoggedAndTheAnswerStands() {
        Card card = Card.in(Card.Tone.NEUTRAL).text("hello").build();
        String log = CapturedLog.of(() -> answer(
                FeatureFixture.catalogAnswering(options -> Reply.of(card).afterDelivery(() -> {
                    throw new IllegalStateException("no disk");
                })),
                InteractionFixture.inDm()));

        assertThat(words()).isEqualTo("hello");
        assertThat(log).contains("/next was answered, but a later step failed");
    }

    @Test
    void refusedFollowUpIsLoggedAndTheAnswerStands() {
        AtomicInteger followed = new AtomicInteger();
        Card card = Card.in(Card.Tone.NEUTRAL).text("hello").build();
        Catalog catalog = FeatureFixture.catalogAnswering(
                options -> Reply.of(card).withPrivateFollowUp(card).afterDelivery(followed::incrementAndGet));
        InteractionSender cutOff = RecordingSender.cutOff();
        InteractionSender withoutFollowUps =
                request -> (request.path().startsWith("/webhooks/") ? cutOff : sender).send(request);

        String log = CapturedLog.of(() -> interactions(catalog, withoutFollowUps)
                .answer(InteractionFixture.inDm())
                .block());

        assertThat(words()).isEqualTo("hello");
        assertThat(log).contains("The follow-up of /next could not be sent");
        assertThat(followed).hasValue(1);
    }

    @Test
    void afterDeliveryActionsKeepTheirOrder() {
        List<String> done = new ArrayList<>();
        Card card = Card.in(Card.Tone.NEUTRAL).text("hello").build();

        answer(
                FeatureFixture.catalogAnswering(options ->
                        Reply.of(card).afterDelivery(() -> done.add("first")).afterDelivery(() -> done.add("second"))),
                InteractionFixture.inDm());

        assertThat(done).containsExactly("first", "second");
    }

    @Test
    void suggestionsAreMadeWhileThePersonTypes() {
        answer(
                FeatureFixture.catalogSuggesting(options -> List.of(new Choice("Machine learning", "ml"))),
                InteractionFixture.typing(TYPING));

        assertThat(sender.onlyBody().path("type").asInt()).isEqualTo(8);
        assertThat(sender.onlyBody().at("/data/choices/0/name").asText()).isEqualTo("Machine learning");
        assertThat(sender.onlyBody().at("/data/choices/0/value").asText()).isEqualTo("ml");
    }

    @Test
    void aFaultWhileSuggestingSuggestsNothing() {
        String log = CapturedLog.of(() -> answer(
                FeatureFixture.catalogSuggesting(options -> {
                    throw new IllegalStateException("no index");
                }),
                InteractionFixture.typing(TYPING)));

        assertThat(sender.onlyBody().at("/data/choices")).isEmpty();
        assertThat(log).contains("No suggestions for /next").doesNotContain(InteractionFixture.TOKEN);
    }

    @Test
    void suggestionsMatchDiscordsSchema() {
        DiscordOpenApi description = DiscordOpenApi.given();
        answer(
                FeatureFixture.catalogSuggesting(options -> List.of(new Choice("Machine learning", "ml"))),
                InteractionFixture.typing(TYPING));

        description.assertAllValid(sender.sent());
    }

    private void answer(Catalog catalog, JsonNode data) {
        interactions(catalog).answer(data).block();
    }

    private Interactions interactions(Catalog catalog) {
        return interactions(catalog, sender);
    }

    private static Interactions interactions(Catalog catalog, InteractionSender sender) {
        Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
        return new Interactions(
                sender,
                new Routing(catalog, clock),
                new HandlerPool(Schedulers.immediate()),
                InteractionMetrics.NONE,
                new CardRenderer(new CommandIds()));
    }

    private static Catalog failing(RuntimeException fault) {
        Function<Options, Reply> handler = options -> {
            throw fault;
        };
        return FeatureFixture.catalogAnswering(handler);
    }

    private String words() {
        return sender.onlyBody().at("/data/components/0/components/0/content").asText();
    }
}
