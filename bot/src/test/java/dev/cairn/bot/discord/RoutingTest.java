package dev.cairn.bot.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.CommandMention;
import dev.cairn.bot.interaction.card.CustomId;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoutingTest {
    private static final LearnerId ADA = new LearnerId(InteractionFixture.ADA);
    private static final LearnerId BEN = new LearnerId(43);
    private static final String TYPED = "{\"name\": \"roadmap\", \"type\": 3, \"value\": \"m\", \"focused\": true}";

    @Test
    void commandIsFoundByNameAndAnswersInItsDeclaredMode() throws Exception {
        HandlerCall call =
                command("{\"name\": \"roadmap\", \"type\": 1, \"options\": [{\"name\": \"show\", \"type\": 1}]}");

        assertThat(call.name()).isEqualTo("/roadmap show");
        assertThat(call.mode()).isEqualTo(AnswerMode.PUBLIC);
        assertThat(call.handler().call()).isEqualTo(FeatureFixture.saying("hello"));
    }

    @Test
    void removedCommandIsDeclinedKindly() {
        assertDeclined(command("{\"name\": \"gone\", \"type\": 1}"), CommandMention.of("help"));
    }

    @Test
    void removedMenuEntryIsDeclinedKindly() {
        assertDeclined(command("{\"name\": \"next\", \"type\": 2, \"target_id\": \"43\"}"), CommandMention.of("help"));
    }

    @Test
    void groupWithoutSubcommandIsNoCommand() {
        assertDeclined(command("{\"name\": \"roadmap\", \"type\": 1}"), CommandMention.of("help"));
    }

    @Test
    void aButtonLeadsToItsActionWithItsArguments() throws Exception {
        HandlerCall call = pressed(CustomId.forOwner("done", ADA, "cs231n").encoded());

        assertThat(call.mode()).isEqualTo(AnswerMode.UPDATE);
        assertThat(call.handler().call()).isEqualTo(FeatureFixture.saying("done cs231n"));
    }

    @Test
    void answerIsPrivateIfThereIsNoMessageToUpdate() throws Exception {
        InteractionReader nowhere = new InteractionReader(InteractionFixture.pressedNowhere("done:*:x"));

        HandlerCall call = routing(FeatureFixture.catalog()).call(nowhere);

        assertThat(call.mode()).isEqualTo(AnswerMode.PRIVATE);
        assertThat(call.handler().call()).isEqualTo(FeatureFixture.saying("done x"));
    }

    @Test
    void aButtonForAnyoneWorksForAnyone() throws Exception {
        assertThat(pressed("done:*:x").handler().call()).isEqualTo(FeatureFixture.saying("done x"));
    }

    @Test
    void buttonOfAnotherLearnerSaysSo() {
        assertDeclined(pressed(CustomId.forOwner("done", BEN, "cs231n").encoded()), "someone else");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":", "done", "done:", "done:!", "retired:*", ":::::", "done:99999999999999999999"})
    void aStaleOrMalformedButtonIsDeclinedKindly(String customId) {
        assertDeclined(pressed(customId), "no longer leads anywhere");
    }

    @Test
    void aButtonWithTooFewArgumentsIsDeclinedKindly() {
        assertDeclined(pressed("done:*").handler(), "no longer leads anywhere");
    }

    @Test
    void atMostTwentyFiveSuggestionsAreMade() {
        Catalog catalog = FeatureFixture.catalogSuggesting(options -> IntStream.range(0, 40)
                .mapToObj(number -> new Choice("c" + number, "v" + number))
                .toList());

        assertThat(suggestions(catalog, "{\"name\": \"next\", \"type\": 1, \"options\": [%s]}".formatted(TYPED)))
                .hasSize(25)
                .startsWith(new Choice("c0", "v0"));
    }

    @Test
    void unknownCommandSuggestsNothing() {
        assertThat(suggestions(FeatureFixture.catalog(), "{\"name\": \"gone\", \"type\": 1}"))
                .isEmpty();
        assertThat(suggestions(FeatureFixture.catalog(), "{\"name\": \"next\", \"type\": 1}"))
                .isEmpty();
    }

    private static List<Choice> suggestions(Catalog catalog, String data) {
        return routing(catalog).suggestions(new InteractionReader(InteractionFixture.typing(data)));
    }

    private static HandlerCall command(String data) {
        return routing(FeatureFixture.catalog()).call(new InteractionReader(InteractionFixture.command(data)));
    }

    private static HandlerCall pressed(String customId) {
        return routing(FeatureFixture.catalog()).call(new InteractionReader(InteractionFixture.pressed(customId)));
    }

    private static Routing routing(Catalog catalog) {
        return new Routing(catalog, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static void assertDeclined(HandlerCall call, String words) {
        assertThat(call.mode()).isEqualTo(AnswerMode.PRIVATE);
        assertDeclined(call.handler(), words);
    }

    private static void assertDeclined(Callable<?> handler, String words) {
        assertThatExceptionOfType(UserError.class)
                .isThrownBy(handler::call)
                .satisfies(error -> assertThat(error.getMessage()).contains(words));
    }
}
