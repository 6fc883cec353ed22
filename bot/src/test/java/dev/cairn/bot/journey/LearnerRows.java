package dev.cairn.bot.journey;

import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.LastReleaseDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A learner's rows, in the tables and columns that the last release had and that are still there.
 *
 * @param rows the table's name and the values of each row
 */
record LearnerRows(List<String> rows) {
    /** Ids depend on how many messages there were before. */
    private static final Set<String> IDS = Set.of("learner", "interaction", "undone_by", "id");

    static LearnerRows read(Connection connection, User learner) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, List<String>> table :
                    LastReleaseDatabase.columns().entrySet()) {
                if (table.getValue().contains("learner")) {
                    read(statement, table.getKey(), table.getValue(), learner, rows);
                }
            }
        }
        return new LearnerRows(rows);
    }

    private static void read(Statement statement, String table, List<String> columns, User learner, List<String> rows)
            throws SQLException {
        Set<String> today = columns(statement, table);
        String selected = columns.stream()
                .filter(column -> !IDS.contains(column) && today.contains(column))
                .collect(Collectors.joining(", "));
        try (ResultSet found =
                statement.executeQuery("SELECT " + selected + " FROM " + table + " WHERE learner = " + learner.id())) {
            while (found.next()) {
                StringBuilder row = new StringBuilder(table);
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    String value = found.getString(column);
                    row.append(value == null ? " -" : " " + value);
                }
                rows.add(row.toString());
            }
        }
    }

    private static Set<String> columns(Statement statement, String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
            for (int column = 1; column <= none.getMetaData().getColumnCount(); column++) {
                columns.add(none.getMetaData().getColumnName(column));
            }
        }
        return columns;
    }

    /** The rows that were removed, then the rows that were added. */
    List<String> changesTo(LearnerRows after) {
        List<String> changes = new ArrayList<>();
        rows.stream().filter(row -> !after.rows.contains(row)).sorted().forEach(row -> changes.add("- " + row));
        after.rows.stream().filter(row -> !rows.contains(row)).sorted().forEach(row -> changes.add("+ " + row));
        return changes;
    }
}
