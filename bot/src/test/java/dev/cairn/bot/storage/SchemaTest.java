package dev.cairn.bot.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks what the tables owe the rows that others hang on: those of learners, servers, groups and challenges. */
class SchemaTest {

    private record Reference(String table, String column, String target) {}

    @EachDatabase
    void everyReferenceHasAnIndexThatBeginsWithIt(Database database, DatabaseUrl url) throws SQLException {
        assertThat(database).isNotNull();
        try (Connection connection = DriverManager.getConnection(url.jdbc())) {
            for (Reference reference : references(connection)) {
                assertThat(firstColumns(connection, reference.table()))
                        .as("the first columns of the indexes of %s", reference.table())
                        .contains(reference.column());
            }
        }
    }

    @EachDatabase
    void whatBelongsToAServerIsDeletedWithItChildrenFirst(Database database, DatabaseUrl url) throws SQLException {
        assertThat(database).isNotNull();
        try (Connection connection = DriverManager.getConnection(url.jdbc())) {
            List<Reference> references = references(connection);
            Set<String> ofServers = new HashSet<>(Set.of("server"));
            while (references.stream()
                    .filter(reference -> ofServers.contains(reference.target()))
                    .map(Reference::table)
                    .anyMatch(ofServers::add)) {
                // Looks again: what refers to a table found now belongs to servers too.
            }
            List<String> emptied = ServerTables.names();
            assertThat(emptied).containsExactlyInAnyOrderElementsOf(ofServers);
            assertThat(references)
                    .filteredOn(reference -> ofServers.contains(reference.target()))
                    .filteredOn(reference -> !reference.table().equals(reference.target()))
                    .allMatch(reference -> emptied.indexOf(reference.table()) < emptied.indexOf(reference.target()));
        }
    }

    private static List<Reference> references(Connection connection) throws SQLException {
        List<Reference> found = new ArrayList<>();
        for (String table : tables(connection)) {
            try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
                while (keys.next()) {
                    if (keys.getInt("KEY_SEQ") <= 1) {
                        found.add(
                                new Reference(table, keys.getString("FKCOLUMN_NAME"), keys.getString("PKTABLE_NAME")));
                    }
                }
            }
        }
        assertThat(found).isNotEmpty();
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                names.add(found.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static Set<String> firstColumns(Connection connection, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet key = connection.getMetaData().getPrimaryKeys(null, null, table)) {
            while (key.next()) {
                if (key.getInt("KEY_SEQ") == 1) {
                    columns.add(key.getString("COLUMN_NAME"));
                }
            }
        }
        try (ResultSet index = connection.getMetaData().getIndexInfo(null, null, table, false, false)) {
            while (index.next()) {
                if (index.getInt("ORDINAL_POSITION") <= 1 && index.getString("FILTER_CONDITION") == null) {
                    columns.add(index.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
