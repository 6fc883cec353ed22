package dev.cairn.bot.faults;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.InteractionOutcome;
import dev.cairn.bot.playground.world.Message;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Kills Cairn in the middle of deletions of people's data: of each person everything is there, or nothing is. */
class DeletionKillTest {
    private static final int PEOPLE = 40;
    private static final int ANSWERED_BEFORE_THE_KILL = 10;
    private static final List<String> UNITS = CairnExtension.unitIds().subList(0, 3);

    /** What one person has before the deletion: a row a unit, and one of themselves. */
    private static final List<String> EVERYTHING = List.of("1", "3", "3");

    @EachDatabase
    void deletionThatAKillInterruptsHasHappenedOrHasNotAndHappensWhenAskedForAgain(DatabaseUrl url) throws Exception {
        try (FakeDiscord fakeDiscord = FakeDiscord.start(FakeDiscordOptions.defaults(Clock.systemUTC()))) {
            KillableCairn cairn = KillableCairn.start(fakeDiscord, url.jdbc());
            try {
                List<LearnerClient> people = IntStream.range(0, PEOPLE)
                        .mapToObj(number -> CairnExtension.learner(fakeDiscord, "Learner " + number))
                        .toList();
                people.forEach(person -> UNITS.forEach(unit -> LearnerClient.words(person.finishes(unit))));
                Rows rows = new Rows(url.jdbc());
                assertThat(people).allMatch(person -> kept(rows, person).equals(EVERYTHING));

                List<InteractionOutcome> asked = confirmAll(people);
                for (InteractionOutcome outcome : asked.subList(0, ANSWERED_BEFORE_THE_KILL)) {
                    outcome.message(LearnerClient.PATIENT);
                }
                cairn.kill();
                cairn = KillableCairn.start(fakeDiscord, url.jdbc());

                for (int at = 0; at < PEOPLE; at++) {
                    List<String> left = kept(rows, people.get(at));
                    assertThat(left).isIn(EVERYTHING, List.of("0", "0", "0"));
                    if (isAcknowledged(asked.get(at))) {
                        assertThat(left).containsOnly("0");
                    }
                }
                List<LearnerClient> kept = people.stream()
                        .filter(person -> kept(rows, person).equals(EVERYTHING))
                        .toList();
                confirmAll(kept).forEach(outcome -> outcome.message(LearnerClient.PATIENT));
                assertThat(people)
                        .allMatch(person -> kept(rows, person).stream().allMatch("0"::equals));
            } finally {
                cairn.stop();
            }
        }
    }

    /** Has everybody ask for the deletion, and then all of them confirm it at once. */
    private static List<InteractionOutcome> confirmAll(List<LearnerClient> people) {
        List<InteractionOutcome> forms = people.stream()
                .map(person -> {
                    Message question =
                            person.session().slash("privacy delete", Map.of()).message(LearnerClient.PATIENT);
                    InteractionOutcome form = person.session().press(question.id(), deleteButton(question));
                    form.modal(LearnerClient.PATIENT);
                    return form;
                })
                .toList();
        List<InteractionOutcome> asked = new ArrayList<>();
        for (int at = 0; at < people.size(); at++) {
            asked.add(people.get(at).session().submit(forms.get(at), Map.of("word", "DELETE")));
        }
        return asked;
    }

    private static String deleteButton(Message question) {
        return question.components().findParents("custom_id").stream()
                .map((JsonNode button) -> button.path("custom_id").asText())
                .filter(id -> id.contains("privacy.delete"))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isAcknowledged(InteractionOutcome outcome) {
        return outcome.interaction()
                .original()
                .filter(message -> LearnerClient.words(message).contains("all gone"))
                .isPresent();
    }

    private static List<String> kept(Rows rows, LearnerClient person) {
        List<String> counts = new ArrayList<>();
        counts.addAll(rows.of("SELECT count(*) FROM learner WHERE id = " + person.id()));
        counts.addAll(rows.of("SELECT count(*) FROM unit_mark WHERE learner = " + person.id()));
        counts.addAll(rows.of("SELECT count(*) FROM progress_change WHERE learner = " + person.id()));
        return counts;
    }
}
