package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.faults.Fault;
import dev.cairn.bot.playground.faults.FaultRule;
import dev.cairn.bot.playground.rest.ReceivedRequest;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.curriculum.Unit;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Tests that a person is answered once and in time whatever happens to a REST request, and the change applied once. */
class WireFaultsTest {
    @RegisterExtension
    static final CairnExtension CAIRN = new CairnExtension(FakeDiscordOptions.defaults(Clock.systemUTC()));

    private static final List<Unit> UNITS = CairnExtension.units();
    private static final String UNIT = UNITS.get(0).id().value();
    private static final String CALLBACK = "POST /interactions/{interaction_id}/{interaction_token}/callback";

    private static final List<Fault> FAULTS = List.of(
            Fault.Answer.routeLimited(Duration.ofMillis(400)),
            Fault.Answer.globallyLimited(Duration.ofMillis(400)),
            Fault.Answer.of(500),
            Fault.Answer.of(502),
            new Fault.AnswerAfter(Fault.Answer.of(502)),
            new Fault.Cut(),
            new Fault.CutMidway(),
            new Fault.Silence(),
            new Fault.Loss(),
            new Fault.Delay(Duration.ofSeconds(2)));

    /** A person whose answer meets a fault; the answer is known by the unit it names. */
    private record Case(Fault fault, LearnerClient learner, Unit unit, FaultRule rule) {
        static Case of(int number) {
            Fault fault = FAULTS.get(number);
            Unit unit = UNITS.get(number);
            FaultRule rule = CAIRN.fakeDiscord().faults().add(request -> isAnswerAbout(unit, request), fault, 1);
            return new Case(fault, CAIRN.learner("Answered " + number), unit, rule);
        }

        private static boolean isAnswerAbout(Unit unit, ReceivedRequest request) {
            return isCallback(request) && plain(request.body().toString()).contains("Done: " + plain(unit.shortName()));
        }

        private static String plain(String text) {
            return text.replace("\\", "");
        }

        InteractionOutcome finish() {
            return learner.finishes(unit.id().value());
        }
    }

    @Test
    void answerArrivesInTimeAndOnceDespiteFaults() {
        // A process that has only just started is slow enough without faults.
        assertThat(LearnerClient.words(CAIRN.learner("First").finishes(UNIT))).contains("Done:");
        List<Case> cases = IntStream.range(0, FAULTS.size()).mapToObj(Case::of).toList();
        List<InteractionOutcome> outcomes = cases.stream().map(Case::finish).toList();

        for (int number = 0; number < cases.size(); number++) {
            Case one = cases.get(number);
            InteractionOutcome outcome = outcomes.get(number);
            assertThat(LearnerClient.words(outcome)).as("%s", one.fault()).contains("Done:");
            assertThat(one.rule().appliedCount()).as("%s", one.fault()).isOne();
            assertThat(outcome.answer().after()).as("%s", one.fault()).isLessThan(Duration.ofSeconds(3));
            assertThat(one.learner().sees()).as("%s", one.fault()).hasSize(1);
            assertThat(CAIRN.rows().finished(one.learner()))
                    .as("%s", one.fault())
                    .hasSize(1);
        }
    }

    @Test
    void learnerWithoutAnAnswerCanRepeatTheCommandAndLearnsThatItWasDone() {
        LearnerClient learner = CAIRN.learner("Unanswered");
        FaultRule rule = CAIRN.fakeDiscord().faults().add(WireFaultsTest::isCallback, Fault.Answer.of(503));
        InteractionOutcome lost = learner.finishes(UNIT);
        assertThat(lost.interaction().answer())
                .failsWithin(LearnerClient.PATIENT)
                .withThrowableThat()
                .withMessageContaining("did not");
        CAIRN.fakeDiscord().faults().remove(rule);

        assertThat(LearnerClient.words(learner.finishes(UNIT))).contains("already");
        assertThat(CAIRN.rows().finished(learner)).hasSize(1);
    }

    @Test
    void cairnStartsDespiteFaultsOfOrdinaryRequests(@TempDir Path folder) throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            List<FaultRule> rules = List.of(
                    fault(
                            fakeDiscord,
                            "GET /oauth2/applications/@me",
                            Fault.Answer.globallyLimited(Duration.ofSeconds(1))),
                    fault(
                            fakeDiscord,
                            "GET /applications/{application_id}/commands",
                            Fault.Answer.routeLimited(Duration.ofSeconds(1))),
                    fault(fakeDiscord, "PUT /applications/{application_id}/commands", Fault.Answer.of(502)),
                    fault(fakeDiscord, "GET /gateway/bot", new Fault.Cut()));
            Config config = new Config(
                    fakeDiscord.token(), fakeDiscord.apiUrl(), new DatabaseUrl.Sqlite(folder.resolve("cairn.db")));
            try (Cairn cairn = Cairn.start(config, Clock.systemUTC())) {
                assertThat(cairn).isNotNull();
                assertThat(rules)
                        .allSatisfy(rule -> assertThat(rule.appliedCount()).isOne());
                LearnerClient learner = CairnExtension.learner(fakeDiscord, "Ordinary");
                assertThat(LearnerClient.words(learner.finishes(UNIT))).contains("Done:");
            }
        }
    }

    private static FaultRule fault(FakeDiscord fakeDiscord, String route, Fault fault) {
        return fakeDiscord.faults().add(request -> request.route().equals(route), fault, 1);
    }

    private static boolean isCallback(ReceivedRequest request) {
        return request.route().equals(CALLBACK);
    }
}
