package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.discord.rest.InteractionCallbacks;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.InteractionResult;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.testkit.DiscordOpenApi;
import dev.cairn.testkit.SentRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class InteractionResponderTest {
    private static final Duration NO_TIME = Duration.ofMillis(1);
    private static final Duration LONG = Duration.ofSeconds(20);
    private static final int EPHEMERAL = 1 << 6;
    private static final int COMPONENTS_V2 = 1 << 15;
    private static final String CALLBACK = "POST /interactions/555/the-secret-token/callback";
    private static final String EDIT = "PATCH /webhooks/900/the-secret-token/messages/@original";
    private static final String DELETION = "DELETE /webhooks/900/the-secret-token/messages/@original";
    private static final String FOLLOW_UP = "POST /webhooks/900/the-secret-token";

    private static final HandlerResult HELLO = new HandlerResult.Answered(FeatureFixture.saying("hello"));
    private static final HandlerResult SORRY =
            new HandlerResult.Declined(FeatureFixture.card("sorry"), InteractionResult.REFUSED);
    private static final HandlerResult FORM = new HandlerResult.Answered(new Reply.Form(new Modal(
            CustomId.forAnyone("choose"),
            "Choose",
            List.of(new Modal.SelectField(
                    "goal",
                    "What for?",
                    Optional.of("A hint"),
                    "Pick one",
                    List.of(Select.Entry.of("A job", "job")))))));

    private final RecordingSender sender = new RecordingSender();
    private final Sinks.One<HandlerResult> handler = Sinks.one();

    @ParameterizedTest
    @CsvSource({"PRIVATE, 4, 32832", "PUBLIC, 4, 32768", "UPDATE, 7, 32768"})
    void aQuickAnswerGoesOutAtOnce(AnswerMode mode, int type, int flags) {
        answer(mode, LONG, Mono.just(HELLO));

        JsonNode body = sender.onlyBody();
        assertThat(requests()).containsExactly(CALLBACK);
        assertThat(body.path("type").asInt()).isEqualTo(type);
        assertThat(body.at("/data/flags").asInt()).isEqualTo(flags);
        assertThat(body.at("/data/components/0/components/0/content").asText()).isEqualTo("hello");
    }

    @ParameterizedTest
    @EnumSource(AnswerMode.class)
    void quickRefusalIsPrivateWhateverModeWasDeclared(AnswerMode mode) {
        answer(mode, LONG, Mono.just(SORRY));

        assertThat(sender.onlyBody().path("type").asInt()).isEqualTo(4);
        assertThat(sender.onlyBody().at("/data/flags").asInt()).isEqualTo(COMPONENTS_V2 | EPHEMERAL);
    }

    @ParameterizedTest
    @CsvSource({"PRIVATE, 5, 64", "PUBLIC, 5, 0"})
    void aSlowAnswerIsDeferredWithTheVisibilityDeclaredAndNoOtherFlag(AnswerMode mode, int type, int flags) {
        answerLate(mode, HELLO);

        assertThat(requests()).containsExactly(CALLBACK, EDIT);
        assertThat(body(0).path("type").asInt()).isEqualTo(type);
        assertThat(body(0).at("/data/flags").asInt()).isEqualTo(flags);
        assertThat(body(1).path("flags").asInt()).isEqualTo(COMPONENTS_V2);
        assertThat(body(1).at("/components/0/components/0/content").asText()).isEqualTo("hello");
    }

    @Test
    void aSlowUpdateIsDeferredAsAnUpdateAndChangesItsMessage() {
        answerLate(AnswerMode.UPDATE, HELLO);

        assertThat(requests()).containsExactly(CALLBACK, EDIT);
        assertThat(body(0).path("type").asInt()).isEqualTo(6);
    }

    @Test
    void faultAfterAPublicDeferralDeletesItAndIsToldPrivately() {
        answerLate(AnswerMode.PUBLIC, SORRY);

        assertThat(requests()).containsExactly(CALLBACK, DELETION, FOLLOW_UP);
        assertThat(body(2).path("flags").asInt()).isEqualTo(COMPONENTS_V2 | EPHEMERAL);
        assertThat(body(2).at("/components/0/components/0/content").asText()).isEqualTo("sorry");
    }

    @Test
    void aFaultAfterAPrivateDeferralTakesItsPlace() {
        answerLate(AnswerMode.PRIVATE, SORRY);

        assertThat(requests()).containsExactly(CALLBACK, EDIT);
        assertThat(body(1).at("/components/0/components/0/content").asText()).isEqualTo("sorry");
    }

    @Test
    void aFaultAfterADeferredUpdateLeavesTheMessageAlone() {
        answerLate(AnswerMode.UPDATE, SORRY);

        assertThat(requests()).containsExactly(CALLBACK, FOLLOW_UP);
    }

    @Test
    void modalThatComesTooLateSaysSo() {
        answerLate(AnswerMode.UPDATE, FORM);

        assertThat(requests()).containsExactly(CALLBACK, FOLLOW_UP);
        assertThat(body(1).at("/components/0/components/0/content").asText()).contains("too long to open");
    }

    @Test
    void aModalIsNeverDeferred() {
        CompletableFuture<?> modal = answering(sender, AnswerMode.MODAL, NO_TIME, handler.asMono());
        RecordingSender other = new RecordingSender();
        CompletableFuture<?> witness = answering(other, AnswerMode.PRIVATE, NO_TIME, handler.asMono());
        await().until(() -> other.sent().size() == 1);

        assertThat(sender.sent()).isEmpty();
        handler.tryEmitValue(FORM).orThrow();
        CompletableFuture.allOf(modal, witness).join();

        assertThat(requests()).containsExactly(CALLBACK);
        assertThat(sender.onlyBody().path("type").asInt()).isEqualTo(9);
    }

    @Test
    void theHandlerRunsOnceThoughItsResultIsAwaitedTwice() {
        AtomicInteger runs = new AtomicInteger();
        Mono<HandlerResult> counted = handler.asMono().doOnSubscribe(subscription -> runs.incrementAndGet());
        CompletableFuture<?> end = answering(sender, AnswerMode.PUBLIC, NO_TIME, counted);
        await().until(() -> sender.sent().size() == 1);
        handler.tryEmitValue(HELLO).orThrow();
        end.join();

        assertThat(runs).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = AnswerMode.class,
            names = {"PRIVATE", "PUBLIC", "UPDATE"})
    void everyRequestMatchesDiscordsSchema(AnswerMode mode) {
        DiscordOpenApi description = DiscordOpenApi.given();

        answer(mode, LONG, Mono.just(HELLO));
        answer(AnswerMode.MODAL, LONG, Mono.just(FORM));
        answerLate(mode, SORRY);

        description.assertAllValid(sender.sent());
        assertThat(sender.sent()).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void noAnswerPingsAnyone() {
        answer(AnswerMode.PUBLIC, LONG, Mono.just(HELLO));
        answerLate(AnswerMode.PRIVATE, HELLO);

        assertThat(body(0).at("/data/allowed_mentions/parse")).isEmpty();
        assertThat(body(0).at("/data/allowed_mentions").isObject()).isTrue();
        assertThat(body(2).at("/allowed_mentions/parse")).isEmpty();
        assertThat(body(2).at("/allowed_mentions").isObject()).isTrue();
    }

    private void answer(AnswerMode mode, Duration patience, Mono<HandlerResult> handlerResult) {
        answering(sender, mode, patience, handlerResult).join();
    }

    /** Ends the handler only once the deferral is out. */
    private void answerLate(AnswerMode mode, HandlerResult result) {
        int before = sender.sent().size();
        CompletableFuture<?> end = answering(sender, mode, NO_TIME, handler.asMono());
        await().until(() -> sender.sent().size() == before + 1);
        handler.tryEmitValue(result).orThrow();
        end.orTimeout(10, TimeUnit.SECONDS).join();
    }

    private static CompletableFuture<?> answering(
            RecordingSender sender, AnswerMode mode, Duration patience, Mono<HandlerResult> handlerResult) {
        InteractionCallbacks callbacks = new InteractionCallbacks(
                sender, InteractionFixture.ADDRESS, Locale.ENGLISH, new CardRenderer(new CommandIds()));
        return new InteractionResponder(callbacks, mode, Locale.ENGLISH, patience, handlerResult)
                .run()
                .toFuture();
    }

    private List<String> requests() {
        return sender.sent().stream().map(SentRequest::toString).toList();
    }

    private JsonNode body(int index) {
        return sender.sent().get(index).body().orElseThrow();
    }
}
