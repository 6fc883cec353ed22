package dev.cairn.bot.storage;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Compares what Flyway noted in the database with the migrations of this Cairn, without Flyway, which takes several times as
 * long as the rest of opening a database. Most starts find nothing to do.
 */
final class MigrationHistory {
    private static final String FOLDER = "/db/migration/";
    /** The names of all migrations, since a jar has no folders to list without reading all of its directory. */
    private static final String NAMES = "/db/migrations.txt";

    private static final String APPLIED = "SELECT script, checksum, type, success FROM ";
    private static final String TABLE = "flyway_schema_history";

    private MigrationHistory() {}

    /**
     * Whether exactly the migrations of this Cairn are applied, unedited. False means that Flyway must find out what is
     * different; so it does if the database cannot be read.
     */
    static boolean isCurrent(DataSource source) {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(APPLIED + table(connection))) {
            Map<String, Integer> missing = checksums();
            while (rows.next()) {
                @Nullable Integer expected = missing.remove(rows.getString("script"));
                if (expected == null || !isApplied(rows, expected)) {
                    return false;
                }
            }
            return missing.isEmpty();
        } catch (SQLException unreadable) {
            return false;
        }
    }

    /**
     * The table where Flyway looks for it: in the schema where tables are made, and not in others of PostgreSQL's search path,
     * where another Cairn may have its own.
     */
    private static String table(Connection connection) throws SQLException {
        String schema = connection.getSchema();
        return schema == null ? TABLE : '"' + schema.replace("\"", "\"\"") + "\"." + TABLE;
    }

    private static boolean isApplied(ResultSet row, int checksum) throws SQLException {
        return row.getInt("checksum") == checksum && "SQL".equals(row.getString("type")) && row.getBoolean("success");
    }

    /** The names of the migrations of this Cairn. */
    static List<String> names() {
        try (BufferedReader names = open(NAMES)) {
            return names.lines().toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Integer> checksums() {
        Map<String, Integer> checksums = new HashMap<>();
        for (String name : names()) {
            checksums.put(name, checksum(FOLDER + name));
        }
        return checksums;
    }

    /** The checksum that Flyway notes: of the lines without what ends them. */
    private static int checksum(String file) {
        CRC32 checksum = new CRC32();
        try (BufferedReader lines = open(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                checksum.update(line.getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        return (int) checksum.getValue();
    }

    private static BufferedReader open(String file) throws IOException {
        InputStream stream = MigrationHistory.class.getResourceAsStream(file);
        if (stream == null) {
            throw new FileNotFoundException("not on the class path: " + file);
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
