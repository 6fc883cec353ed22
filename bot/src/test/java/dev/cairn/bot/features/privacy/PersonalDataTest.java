package dev.cairn.bot.features.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.cairn.bot.EveryFeature;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalRun;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.jobs.dbscheduler.Scheduler;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.DatabaseUrl;
import dev.cairn.bot.storage.EachDatabase;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.StoredTables;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.BeforeEach;

/** Exports and deletes people with a row in every table that has rows of people. */
class PersonalDataTest {
    private static final LearnerId ADA = new LearnerId(1_404_563_872_309_248_001L);
    private static final LearnerId BOB = new LearnerId(1_505_674_983_410_359_112L);
    private static final long OF_ADA = 801_801;
    private static final long OF_BOB = 902_902;
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Curriculum CURRICULUM = CurriculumReader.bundled().orThrow();

    private Database database;
    private StoredTables tables;
    private Scheduler scheduler;
    private PersonalData data;
    private PersonalDataStore store;

    @BeforeEach
    void fill(Database opened, DatabaseUrl url) throws Exception {
        database = opened;
        tables = new StoredTables(url);
        scheduler = new Scheduler(database, CLOCK);
        data = EveryFeature.on(CURRICULUM, database, CLOCK).personalData();
        store = new JdbiPersonalDataStore(database, () -> data, scheduler);
        database.write(handle -> {
            EveryTable.addServer(handle);
            LearnerRow.create(handle, BOB);
            EveryTable.add(handle, ADA, BOB, OF_ADA);
            handle.execute("DELETE FROM learner WHERE id = ?", BOB.value());
            EveryTable.add(handle, BOB, ADA, OF_BOB);
            return handle.execute(
                    "UPDATE challenge SET creator = ?, edited_by = ?, canceled_by = ?",
                    ADA.value(),
                    ADA.value(),
                    ADA.value());
        });
    }

    @EachDatabase
    void everyTableWithRowsOfPeopleIsDeclaredByOneFeature() {
        List<String> declared = data.tables().stream()
                .map(table -> table.name() + "." + table.person())
                .toList();

        assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(tables.ofLearners());
        assertThat(data.tables()).extracting(PersonalTable::section).doesNotHaveDuplicates();
    }

    @EachDatabase
    void everyColumnIsExportedOrLeftOutOnPurpose() {
        Map<String, Set<String>> columns = tables.columns();
        for (PersonalTable table : data.tables()) {
            Set<String> said = new TreeSet<>(table.omitted());
            said.add(table.person());
            table.fields().stream()
                    .filter(field -> field.elsewhere().isEmpty())
                    .forEach(field -> said.add(field.column()));
            if (table.omitted().contains(PersonalTable.ALL_OTHERS)) {
                said.remove(PersonalTable.ALL_OTHERS);
                assertThat(columns.get(table.name())).containsAll(said);
            } else {
                assertThat(said).as(table.section()).isEqualTo(columns.get(table.name()));
            }
        }
    }

    @EachDatabase
    void theseTestsHaveARowInEveryTableWithRowsOfPeople() {
        assertThat(tables.containing(ADA.toString().replaceAll("\\D", "")))
                .as("columns with the person's id; add what is missing to EveryTable")
                .containsExactlyInAnyOrderElementsOf(tables.ofLearners());
    }

    @EachDatabase
    void theExportHasEverySectionAndMatchesItsSchema() {
        JsonNode export = read(store.export(ADA, NOW).orElseThrow());

        assertThat(schema().validate(export.toString(), InputFormat.JSON)).isEmpty();
        List<String> sections = new ArrayList<>();
        export.fieldNames().forEachRemaining(sections::add);
        assertThat(sections).containsExactlyInAnyOrderElementsOf(expectedFields());
        assertThat(data.tables())
                .allSatisfy(table -> assertThat(export.path(table.section())).isNotEmpty());
    }

    @EachDatabase
    void groupsAndChallengesAreExportedWithTheirNames() {
        JsonNode export = read(store.export(ADA, NOW).orElseThrow());
        for (String section : List.of("groups", "group_invitations", "group_invitations_sent")) {
            assertThat(export.at("/" + section + "/0/group_name").asText())
                    .as(section)
                    .isNotEmpty();
        }
        for (String section : List.of("challenges", "challenge_results")) {
            assertThat(export.at("/" + section + "/0/challenge_title").asText())
                    .as(section)
                    .isNotEmpty();
        }
        assertThat(export.at("/challenges_edited/0/title").asText()).isNotEmpty();
    }

    private List<String> expectedFields() {
        List<String> fields = new ArrayList<>(List.of("version", "exported_at", "learner"));
        data.tables().forEach(table -> fields.add(table.section()));
        return fields;
    }

    @EachDatabase
    void theSchemaDescribesWhatFeaturesDeclareAndNothingElse() throws IOException {
        JsonNode schema = MAPPER.readTree(ExportWriter.class.getResourceAsStream("export.schema.json"));

        assertThat(new ExportSchema(data).with(schema).equals(schema))
                .as("export.schema.json is what PrintExportSchema writes")
                .isTrue();
        assertThat(schema.path("properties").properties().stream()
                        .filter(section ->
                                section.getValue().path("description").asText().isBlank())
                        .map(Map.Entry::getKey))
                .as("sections that need a description by hand")
                .isEmpty();
    }

    @EachDatabase
    void theExportSpeaksOfTimesAsTimesAndOfIdsAsText() {
        JsonNode export = read(store.export(ADA, NOW).orElseThrow());

        assertThat(export.at("/units/0").toString())
                .isEqualTo(
                        "{\"unit\":\"cs50\",\"state\":\"DONE\",\"study_day\":\"2026-11-20\",\"marked_at\":\"2026-09-21T14:13:20.123Z\"}");
        assertThat(export.at("/listings/0/server").asText()).isEqualTo(Long.toString(EveryTable.SERVER));
        assertThat(export.at("/reminders/0/days").toString())
                .isEqualTo("[\"MONDAY\",\"TUESDAY\",\"WEDNESDAY\",\"THURSDAY\",\"FRIDAY\"]");
        assertThat(export.at("/changes/0/before").toString()).isEqualTo("{\"units\":{\"cs50\":null}}");
        assertThat(export.at("/logged_time/0/note").asText()).isEqualTo("Problem \"set\" 0");
        assertThat(export.at("/shared_cards/0/posted").isBoolean()).isTrue();
    }

    @EachDatabase
    void nobodyElseIsInTheExport() {
        String export = new String(store.export(ADA, NOW).orElseThrow().bytes(), StandardCharsets.UTF_8);

        assertThat(export).doesNotContain(Long.toString(BOB.value())).doesNotContain(Long.toString(OF_BOB));
    }

    @EachDatabase
    void muchDataIsCompressed() {
        database.write(handle ->
                handle.execute("UPDATE logged_time SET note = ? WHERE learner = ?", "x".repeat(3 << 20), ADA.value()));

        ExportedFile file = store.export(ADA, NOW).orElseThrow();

        assertThat(file.compressed()).isTrue();
        assertThat(schema().validate(read(file).toString(), InputFormat.JSON)).isEmpty();
    }

    @EachDatabase
    void afterADeletionNoColumnOfAnyTableHasTheId() {
        assertThat(store.topics(ADA))
                .containsExactlyInAnyOrderElementsOf(
                        data.tables().stream().map(PersonalTable::topic).collect(Collectors.toSet()));

        store.delete(ADA);

        assertThat(tables.containing(Long.toString(ADA.value()))).isEmpty();
        assertThat(tables.containing(Long.toString(OF_ADA)))
                .as("what she has in the result of a challenge, without her name")
                .containsExactlyInAnyOrder("challenge_place.amount", "challenge_place.position");
        assertThat(store.topics(ADA)).isEmpty();
    }

    @EachDatabase
    void nobodyElsesRowsChangeByADeletion() {
        String before = rowsOf(BOB);

        store.delete(ADA);

        assertThat(rowsOf(BOB)).isEqualTo(before);
    }

    private String rowsOf(LearnerId learner) {
        return new String(store.export(learner, NOW).orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    @EachDatabase
    void aRepeatDeletesNothing() {
        store.delete(ADA);
        store.delete(ADA);

        assertThat(tables.containing(Long.toString(ADA.value()))).isEmpty();
    }

    @EachDatabase
    void timedWorkAboutThePersonGoesWithThem() {
        List<PersonalRun> ofAda = database.read(handle -> data.runs(handle, ADA));
        database.write(handle -> {
            schedule(handle, ofAda);
            schedule(handle, data.runs(handle, BOB));
            return handle;
        });

        store.delete(ADA);

        assertThat(ofAda).isNotEmpty();
        assertThat(scheduled()).noneMatch(id -> id.startsWith(Long.toString(OF_ADA)));
        assertThat(scheduled())
                .filteredOn(id -> id.startsWith(Long.toString(OF_BOB)))
                .isNotEmpty();
    }

    private void schedule(Handle handle, List<PersonalRun> runs) {
        for (PersonalRun run : runs) {
            scheduler.add(handle, run.job(), run.key(), NOW);
            scheduler.add(handle, run.job(), run.key() + "/1790000000123", NOW);
        }
    }

    private List<String> scheduled() {
        return database.read(handle -> handle.createQuery("SELECT task_instance FROM scheduled_tasks")
                .mapTo(String.class)
                .list());
    }

    @EachDatabase
    void aDeletionThatFailsHalfWayDeletesNothing() {
        PersonalData failing = data.and(new PersonalData() {
            @Override
            public List<PersonalTable> tables() {
                return List.of();
            }

            @Override
            public void deleting(Handle handle, LearnerId learner) {
                throw new IllegalStateException("half-way");
            }
        });
        String before = rowsOf(ADA);

        assertThatThrownBy(() -> new JdbiPersonalDataStore(database, () -> failing, scheduler).delete(ADA))
                .hasMessage("half-way");

        assertThat(rowsOf(ADA)).isEqualTo(before);
    }

    @EachDatabase
    void aGroupEndsWithItsLastMemberAndElseGoesOn() {
        store.delete(ADA);
        assertThat(groups()).containsExactlyInAnyOrder("both", "later");

        store.delete(BOB);
        assertThat(groups()).containsExactly("later");
    }

    private List<String> groups() {
        return database.read(handle -> handle.createQuery("SELECT name_key FROM study_group")
                .mapTo(String.class)
                .list());
    }

    @EachDatabase
    void whatOthersHaveTogetherInAChallengeStays() {
        database.write(handle -> handle.execute("UPDATE challenge SET mode = 'TOGETHER', canceled_at = NULL"));

        store.delete(ADA);

        assertThat(database.<List<Long>, RuntimeException>read(
                        handle -> handle.createQuery("SELECT amount FROM challenge_remainder")
                                .mapTo(Long.class)
                                .list()))
                .containsExactly(OF_ADA);
        assertThat(tables.containing(Long.toString(ADA.value()))).isEmpty();
    }

    @EachDatabase
    void whoComesBackStartsAnew() {
        store.delete(ADA);
        long changes = database.write(handle -> LearnerRow.lock(handle, ADA));

        assertThat(changes).isZero();
        assertThat(store.topics(ADA)).containsExactly(PersonalTopic.PROGRESS);
    }

    private static JsonNode read(ExportedFile file) {
        try (InputStream bytes = file.compressed()
                ? new GZIPInputStream(new ByteArrayInputStream(file.bytes()))
                : new ByteArrayInputStream(file.bytes())) {
            return MAPPER.readTree(bytes);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Objects.requireNonNull(ExportWriter.class.getResourceAsStream("export.schema.json")));
    }
}
