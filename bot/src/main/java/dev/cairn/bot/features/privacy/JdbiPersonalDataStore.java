package dev.cairn.bot.features.privacy;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.interaction.personal.PersonalTable;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import dev.cairn.bot.jobs.JobRuns;
import dev.cairn.bot.storage.Database;
import dev.cairn.bot.storage.LearnerRow;
import dev.cairn.bot.storage.ServerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jdbi.v3.core.Handle;

/** Reads and deletes the rows that features declare. */
final class JdbiPersonalDataStore implements PersonalDataStore {
    /** A plain file is shown by Discord and read on a phone; a larger one is compressed. */
    private static final int MAX_PLAIN_BYTES = 2 << 20;

    private static final int MAX_COMPRESSED_BYTES = 8 << 20;
    private static final int FETCH_SIZE = 500;

    private final Database database;
    private final Supplier<PersonalData> data;
    private final JobRuns runs;

    /** @param data read at each use, since this feature is among those that declare it */
    JdbiPersonalDataStore(Database database, Supplier<PersonalData> data, JobRuns runs) {
        this.database = database;
        this.data = data;
        this.runs = runs;
    }

    @Override
    public Set<PersonalTopic> topics(LearnerId learner) {
        return database.read(handle -> {
            Set<PersonalTopic> found = EnumSet.noneOf(PersonalTopic.class);
            for (PersonalTable table : data.get().tables()) {
                if (!found.contains(table.topic()) && hasRows(handle, table, learner)) {
                    found.add(table.topic());
                }
            }
            return found;
        });
    }

    private static boolean hasRows(Handle handle, PersonalTable table, LearnerId learner) {
        return handle.createQuery("SELECT 1 FROM <name> WHERE <person> = :learner LIMIT 1")
                .define("name", table.name())
                .define("person", table.person())
                .bind("learner", learner)
                .mapTo(Integer.class)
                .findOne()
                .isPresent();
    }

    @Override
    public Optional<ExportedFile> export(LearnerId learner, Instant now) {
        return database.read(handle -> {
            Optional<ExportedFile> plain = export(handle, learner, now, false);
            return plain.isPresent() ? plain : export(handle, learner, now, true);
        });
    }

    /** Returns an empty result if it is more than a file of this kind may hold. */
    private Optional<ExportedFile> export(Handle handle, LearnerId learner, Instant now, boolean compressed) {
        LimitedBytes bytes = new LimitedBytes(compressed ? MAX_COMPRESSED_BYTES : MAX_PLAIN_BYTES);
        try (OutputStream to = compressed ? new GZIPOutputStream(bytes) : bytes;
                ExportWriter writer = new ExportWriter(to, learner, now)) {
            for (PersonalTable table : data.get().tables()) {
                writer.beginSection(table);
                write(handle, learner, table, writer);
                writer.endSection();
            }
        } catch (LimitedBytes.OverLimitException tooMuch) {
            return Optional.empty();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return Optional.of(new ExportedFile(bytes.toByteArray(), compressed));
    }

    private static void write(Handle handle, LearnerId learner, PersonalTable table, ExportWriter writer)
            throws IOException {
        String columns =
                table.fields().stream().map(PersonalTable.Field::column).collect(Collectors.joining(", "));
        String selected =
                table.fields().stream().map(PersonalTable.Field::selected).collect(Collectors.joining(", "));
        // The columns of a row are written in the order of the declaration, and rows in that of their columns.
        handle.createQuery("SELECT <selected> FROM <name> WHERE <person> = :learner ORDER BY <columns>")
                .define("selected", selected)
                .define("columns", columns)
                .define("name", table.name())
                .define("person", table.person())
                .setFetchSize(FETCH_SIZE)
                .bind("learner", learner)
                .scanResultSet((rows, context) -> {
                    ResultSet row = rows.get();
                    while (row.next()) {
                        write(row, table, writer);
                    }
                    return table;
                });
    }

    private static void write(ResultSet row, PersonalTable table, ExportWriter writer) throws SQLException {
        try {
            writer.beginRow();
            for (int at = 0; at < table.fields().size(); at++) {
                writer.field(table.fields().get(at), row.getObject(at + 1));
            }
            writer.endRow();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void delete(LearnerId learner) {
        database.<Integer, RuntimeException>write(handle -> {
            LearnerRow.lock(handle, learner);
            PersonalData all = data.get();
            all.changedServers(handle, learner).stream()
                    .sorted(Comparator.comparingLong(ServerId::value))
                    .forEach(server -> ServerRow.lock(handle, server));
            all.runs(handle, learner).forEach(run -> runs.remove(handle, run.job(), run.key()));
            all.deleting(handle, learner);
            return handle.createUpdate("DELETE FROM learner WHERE id = :learner")
                    .bind("learner", learner)
                    .execute();
        });
    }
}
