package dev.cairn.bot.storage;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The tables of a database as it describes them, whatever the code says of them. */
public record StoredTables(DatabaseUrl url) {
    private static final Set<String> OF_LIBRARIES = Set.of("flyway_schema_history");

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T query(Query<T> query) {
        try (Connection connection = DriverManager.getConnection(url.jdbc())) {
            return query.on(connection);
        } catch (SQLException fault) {
            throw new AssertionError(fault);
        }
    }

    /** The columns of every table. */
    public Map<String, Set<String>> columns() {
        return query(connection -> {
            Map<String, Set<String>> columns = new TreeMap<>();
            for (String table : tables(connection)) {
                Set<String> names = columns.computeIfAbsent(table, any -> new TreeSet<>());
                try (ResultSet found = connection.getMetaData().getColumns(null, null, table, "%")) {
                    while (found.next()) {
                        names.add(found.getString("COLUMN_NAME"));
                    }
                }
            }
            return columns;
        });
    }

    /** The columns that refer to the row of a learner, directly or through a row that goes with it, as {@code table.column}. */
    public Set<String> ofLearners() {
        return query(connection -> {
            Set<String> found = new TreeSet<>(Set.of("learner.id"));
            for (String table : tables(connection)) {
                try (ResultSet keys = connection.getMetaData().getImportedKeys(null, null, table)) {
                    while (keys.next()) {
                        String target = keys.getString("PKTABLE_NAME") + "." + keys.getString("PKCOLUMN_NAME");
                        if (target.equals("learner.id") || target.endsWith(".learner")) {
                            found.add(table + "." + keys.getString("FKCOLUMN_NAME"));
                        }
                    }
                }
            }
            return found;
        });
    }

    /** Every column with a value in which the text occurs, as {@code table.column}. */
    public List<String> containing(String text) {
        return query(connection -> {
            List<String> found = new ArrayList<>();
            for (Map.Entry<String, Set<String>> table : columns().entrySet()) {
                for (String column : table.getValue()) {
                    String sql = "SELECT COUNT(*) FROM " + table.getKey() + " WHERE CAST(\"" + column
                            + "\" AS TEXT) LIKE '%" + text + "%'";
                    try (PreparedStatement count = connection.prepareStatement(sql);
                            ResultSet counted = count.executeQuery()) {
                        counted.next();
                        if (counted.getInt(1) > 0) {
                            found.add(table.getKey() + "." + column);
                        }
                    }
                }
            }
            return found;
        });
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                if (!OF_LIBRARIES.contains(found.getString("TABLE_NAME"))) {
                    names.add(found.getString("TABLE_NAME"));
                }
            }
        }
        return names;
    }
}
