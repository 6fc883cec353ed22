package dev.cairn.bot.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.playground.json.Json;
import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LastReleaseDatabase;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What the last release left behind works as before: its database, the custom ids in its messages, and the values it
 * offered while people typed.
 *
 * <p>{@code last-release/README.md} among the resources says what is in the fixture and how to change it.
 */
class LastReleaseTest {
    /** When the database was copied. Two messages were being sent. */
    private static final Instant COPIED = Instant.parse("2026-03-18T18:05:00Z");

    private static final String STUDY = "ML study group/study";

    /** Starts Cairn on the copied database, and waits until nothing of what was due then changes it any more. */
    private static LastReleaseCairn startSettled(DatabaseUrl url) throws Exception {
        LastReleaseCairn cairn = start(url);
        try {
            new DatabaseProbe(url).awaitNothingDue(cairn.clock());
            return cairn;
        } catch (RuntimeException | Error e) {
            cairn.close();
            throw e;
        }
    }

    private static LastReleaseCairn start(DatabaseUrl url) throws Exception {
        LastReleaseDatabase.restore(url);
        return new LastReleaseCairn(COPIED.plus(Duration.ofMinutes(1)), url);
    }

    @EachDatabase
    void customIdsInOldMessagesWorkAsBefore(DatabaseUrl url) throws Exception {
        try (LastReleaseCairn cairn = startSettled(url)) {
            repeat("custom-ids.json", cairn, url, RecordedInteraction::press);
        }
    }

    @EachDatabase
    void valuesOfferedWhileTypingWorkAsBefore(DatabaseUrl url) throws Exception {
        try (LastReleaseCairn cairn = startSettled(url)) {
            repeat("choices.json", cairn, url, RecordedInteraction::send);
        }
    }

    /** Repeats each interaction on the same rows. */
    private static void repeat(
            String recording, LastReleaseCairn cairn, DatabaseUrl url, Consumer<RecordedInteraction> interaction)
            throws Exception {
        try (DatabaseSnapshot snapshot = new DatabaseSnapshot(url)) {
            new RecordedAnswers(recording).hold(entry -> {
                snapshot.restore();
                User person = cairn.person(entry.path("by").asText());
                LearnerRows before = snapshot.of(person);
                interaction.accept(new RecordedInteraction(cairn, entry));
                ArrayNode writes = entry.putArray("writes");
                before.changesTo(snapshot.of(person)).forEach(writes::add);
            });
        }
    }

    @EachDatabase
    void storedProgressAndPendingNoticesAreShown(DatabaseUrl url) throws Exception {
        try (LastReleaseCairn cairn = start(url)) {
            new RecordedAnswers("readings.json")
                    .hold(entry -> entry.put("says", new RecordedInteraction(cairn, entry).command()));
            DatabaseProbe probe = new DatabaseProbe(url);
            await().atMost(DatabaseProbe.SOON).until(() -> probe.count("SELECT COUNT(*) FROM notice") == 0);
        }
    }

    @EachDatabase
    void everyChangeIsUndone(DatabaseUrl url) throws Exception {
        try (LastReleaseCairn cairn = startSettled(url);
                DatabaseSnapshot snapshot = new DatabaseSnapshot(url)) {
            new RecordedAnswers("undo.json").hold(entry -> {
                Learner learner = cairn.at(entry.path("by").asText(), STUDY);
                int changes = entry.path("says").size();
                ArrayNode says = entry.putArray("says");
                for (int change = 0; change < changes; change++) {
                    says.add(RecordedInteraction.firstLine(undo(learner).text()));
                }
                entry.put("rowsLeft", progressRows(snapshot.of(learner.person())));
            });
        }
    }

    /** Undoes the last change, also one that is asked about first. */
    private static ShownMessage undo(Learner learner) {
        ShownMessage shown = learner.uses("undo");
        return shown.canPress("Undo it") ? shown.press("Undo it") : shown;
    }

    private static long progressRows(LearnerRows learner) {
        return learner.rows().stream()
                .filter(row -> row.matches("(followed_roadmap|unit_mark|ticked_step|set_aside|logged_time) .*"))
                .count();
    }

    @EachDatabase
    void scheduledWorkIsDone(DatabaseUrl url) throws Exception {
        try (LastReleaseCairn cairn = start(url)) {
            // Two messages were being sent when the database was copied.
            receives(cairn, "Nils", 1, "remind.");
            receives(cairn, "Ida", 1, "focus.");
            cairn.passTo("2026-03-18T18:20:00Z");
            receives(cairn, "Fritz", 1, "remind.");
            cairn.passTo("2026-03-18T18:51:00Z");
            receives(cairn, "Grace", 1, "focus.");
            cairn.passTo("2026-03-18T18:59:00Z");
            receives(cairn, "Alan", 1, "remind.");
            cairn.passTo("2026-03-19T18:01:00Z");
            receives(cairn, "Grace", 2, "remind.");
            receives(cairn, "Otto", 1, "remind.");
            DatabaseProbe probe = new DatabaseProbe(url);
            probe.awaitNothingDue(cairn.clock());
            assertThat(probe.count("SELECT COUNT(*) FROM scheduled_tasks WHERE task_name = 'reminder-zones'"))
                    .isEqualTo(1);
            assertThat(probe.count("SELECT COUNT(*) FROM outbox_claim")).isZero();
        }
    }

    /** Waits for the given number of direct messages; the last one has a button whose action begins so. */
    private static void receives(LastReleaseCairn cairn, String name, int messages, String actions) {
        Learner learner = cairn.at(name, LastReleaseCairn.DM);
        await().alias(name)
                .atMost(DatabaseProbe.SOON)
                .until(() -> learner.session().messages().size() == messages);
        ShownMessage last =
                new ShownMessage(learner, learner.session().messages().get(messages - 1));
        assertThat(last.customIds()).anyMatch(id -> id.startsWith(actions));
    }

    @EachDatabase
    void actionsAndJobsKeepTheirNames(Database database) throws Exception {
        Catalog catalog = EveryFeature.on(CurriculumReader.bundled().orThrow(), database, Clock.systemUTC());
        try (InputStream file =
                Objects.requireNonNull(LastReleaseTest.class.getResourceAsStream("/last-release/for-ever.json"))) {
            JsonNode names = Json.parse(file.readAllBytes());
            for (JsonNode action : names.path("actions")) {
                assertThat(catalog.action(action.asText())).as(action.asText()).isPresent();
            }
            for (JsonNode job : names.path("jobs")) {
                assertThat(catalog.jobs()).anyMatch(each -> each.name().value().equals(job.asText()));
            }
        }
    }
}
