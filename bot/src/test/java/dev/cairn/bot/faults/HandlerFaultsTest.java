package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.cairn.bot.interaction.UnavailableException;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.faults.FaultRule;
import dev.cairn.bot.playground.interactions.CallbackType;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.playground.world.Message;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests slow and failing handlers over a connection that fails too. */
class HandlerFaultsTest {
    private static final Pattern INCIDENT = Pattern.compile("incident `([0-9a-f]{8})`");
    private static final String EDIT = "PATCH /webhooks/{webhook_id}/{webhook_token}/messages/@original";

    @SuppressWarnings("NullAway.Init") // made before the first test
    private static ScriptedCairn cairn;

    private final CountDownLatch held = new CountDownLatch(1);

    @BeforeAll
    static void start() throws Exception {
        cairn = new ScriptedCairn();
    }

    @AfterAll
    static void stop() {
        cairn.close();
    }

    @AfterEach
    void releaseHandlers() {
        held.countDown();
        cairn.fakeDiscord().faults().clear();
    }

    @Test
    void slowAnswersAreDeferredAndArriveDespiteConnectionFaults() {
        List<Fault> faults = List.of(
                Fault.Answer.routeLimited(Duration.ofSeconds(2)),
                Fault.Answer.globallyLimited(Duration.ofSeconds(1)),
                Fault.Answer.of(500),
                new Fault.AnswerAfter(Fault.Answer.of(502)),
                new Fault.Cut(),
                new Fault.CutMidway());
        LearnerClient onlooker = cairn.learner("Onlooker");
        cairn.says(this::held);
        Map<String, LearnerClient> learners = new LinkedHashMap<>();
        Map<String, InteractionOutcome> outcomes = new LinkedHashMap<>();
        for (Fault fault : faults) {
            String words = "at last, after " + fault.getClass().getSimpleName() + learners.size();
            cairn.fakeDiscord().faults().add(request -> isEditTo(words, request), fault, 1);
            LearnerClient learner = cairn.learner("Slow " + learners.size());
            learners.put(words, learner);
            outcomes.put(words, learner.sends("whisper", "what", words));
        }
        assertThat(outcomes.values())
                .allSatisfy(outcome -> assertThat(outcome.answer().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE));
        held.countDown();

        outcomes.forEach((words, outcome) -> {
            assertThat(LearnerClient.words(outcome)).isEqualTo(words);
            assertThat(Objects.requireNonNull(learners.get(words)).sees()).containsOnlyOnce(words);
            assertThat(onlooker.sees()).doesNotContain(words);
        });
    }

    @Test
    void answerFollowsADeferralThatFailed() {
        List<FaultRule> rules = Stream.of(
                        Fault.Answer.of(502),
                        new Fault.AnswerAfter(Fault.Answer.of(502)),
                        new Fault.Cut(),
                        new Fault.CutMidway(),
                        new Fault.Silence(),
                        new Fault.Loss())
                .map(fault -> cairn.fakeDiscord().faults().add(HandlerFaultsTest::isDeferral, fault, 1))
                .toList();
        cairn.says(this::held);
        List<LearnerClient> learners = IntStream.range(0, rules.size())
                .mapToObj(number -> cairn.learner("Deferred " + number))
                .toList();

        List<InteractionOutcome> outcomes = learners.stream()
                .map(learner -> learner.sends("whisper", "what", "for " + learner.id()))
                .toList();
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.answer().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE));
        held.countDown();

        for (int number = 0; number < rules.size(); number++) {
            assertThat(LearnerClient.words(outcomes.get(number)))
                    .isEqualTo("for " + learners.get(number).id());
        }
        assertThat(rules).allSatisfy(rule -> assertThat(rule.appliedCount()).isOne());
    }

    private static boolean isDeferral(ReceivedRequest request) {
        return request.body().path("type").asInt() == CallbackType.DEFERRED_MESSAGE
                && request.path().startsWith("/interactions/");
    }

    private static boolean isEditTo(String words, ReceivedRequest request) {
        return request.route().equals(EDIT) && request.body().toString().contains(words);
    }

    @Test
    void faultAfterAPublicDeferralIsToldPrivately() {
        LearnerClient learner = cairn.learner("Public");
        LearnerClient other = cairn.learner("Passer-by");
        cairn.says(text -> failing(new UserError(locale -> "That cannot be proclaimed.")));

        InteractionOutcome outcome = learner.session().slash("proclaim");
        assertThat(outcome.answer().type()).isEqualTo(CallbackType.DEFERRED_MESSAGE);
        held.countDown();

        assertThat(LearnerClient.words(outcome.followUp(LearnerClient.PATIENT)))
                .isEqualTo("That cannot be proclaimed.");
        assertThat(learner.sees()).containsOnlyOnce("That cannot be proclaimed.");
        assertThat(other.sees()).doesNotContain("That cannot be proclaimed.");
        assertThat(other.session().channel().messages()).noneMatch(Message::loading);
    }

    @Test
    void faultAfterADeferredUpdateLeavesTheMessageAndIsToldPrivately() {
        LearnerClient learner = cairn.learner("Update");
        cairn.says(text -> "as it was");
        Message message = learner.session().slash("proclaim").message(LearnerClient.PATIENT);
        cairn.says(text -> failing(new IllegalStateException("made to fail")));

        InteractionOutcome press = learner.session().press(message.id(), customId(message));
        assertThat(press.answer().type()).isEqualTo(CallbackType.DEFERRED_UPDATE);
        held.countDown();

        Message whispered = press.followUp(LearnerClient.PATIENT);
        assertThat(LearnerClient.words(whispered)).containsPattern(INCIDENT);
        assertThat(whispered.ephemeral()).isTrue();
        assertThat(learner.sees()).contains("as it was");
    }

    @Test
    void aHandlerThatThrowsIsAnIncidentAndTheNextInteractionWorks() {
        LearnerClient learner = cairn.learner("Thrown");
        cairn.says(text -> {
            throw new IllegalStateException("made to fail");
        });

        ByteArrayOutputStream log = new ByteArrayOutputStream();
        PrintStream before = System.err;
        System.setErr(new PrintStream(log, true, StandardCharsets.UTF_8));
        String words;
        try {
            words = LearnerClient.words(learner.session().slash("whisper"));
        } finally {
            System.setErr(before);
        }

        Matcher incident = INCIDENT.matcher(words);
        assertThat(incident.find()).isTrue();
        assertThat(log.toString(StandardCharsets.UTF_8))
                .contains("Incident " + incident.group(1) + " in /whisper")
                .contains("IllegalStateException")
                .doesNotContain("made to fail");
        cairn.says(text -> "works");
        assertThat(LearnerClient.words(learner.session().slash("whisper"))).isEqualTo("works");
    }

    @Test
    void unavailableDependencyIsToldPlainlyAndIsNoIncident() {
        LearnerClient learner = cairn.learner("Away");
        cairn.says(text -> {
            throw new UnavailableException("the database is away", new IllegalStateException("made to fail"));
        });

        assertThat(LearnerClient.words(learner.session().slash("whisper")))
                .contains("can’t reach my records", "try again in a minute")
                .doesNotContainPattern(INCIDENT);
    }

    @Test
    void slowSuggestionsAreLeftOut() {
        LearnerClient learner = cairn.learner("Typing");
        cairn.says(this::held);

        assertThat(learner.session().complete("whisper", "what", "a").choices()).isEmpty();
    }

    private String held(String words) {
        await().atMost(LearnerClient.PATIENT).until(() -> held.getCount() == 0);
        return words;
    }

    private String failing(RuntimeException fault) {
        held("");
        throw fault;
    }

    private static String customId(Message message) {
        return message.components().findValuesAsText("custom_id").get(0);
    }
}
