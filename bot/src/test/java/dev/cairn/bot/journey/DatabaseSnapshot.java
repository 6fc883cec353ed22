package dev.cairn.bot.journey;

import dev.cairn.bot.playground.world.User;
import dev.cairn.bot.storage.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rows of people at one moment, read and restored on a connection of its own while Cairn runs. */
final class DatabaseSnapshot implements AutoCloseable {
    /** db-scheduler, Flyway and the rate limiter use these by themselves. */
    private static final Set<String> NOT_RESTORED = Set.of("scheduled_tasks", "flyway_schema_history", "request_turn");

    private final DatabaseUrl url;
    private final Connection connection;
    private final Map<String, Rows> tables = new LinkedHashMap<>();

    private record Rows(List<String> columns, List<List<Object>> values) {}

    /** Reads all rows now. */
    DatabaseSnapshot(DatabaseUrl url) throws SQLException {
        this.url = url;
        this.connection = connect(url);
        try (Statement statement = connection.createStatement()) {
            for (String table : tables(connection)) {
                tables.put(table, read(statement, table));
            }
        }
    }

    static Connection connect(DatabaseUrl url) throws SQLException {
        Connection connection = DriverManager.getConnection(url.jdbc());
        try (Statement statement = connection.createStatement()) {
            // Tables are restored in any order.
            if (url instanceof DatabaseUrl.Sqlite) {
                statement.execute("PRAGMA foreign_keys = OFF");
                statement.execute("PRAGMA busy_timeout = 10000");
            } else {
                statement.execute("SET session_replication_role = replica");
            }
        }
        return connection;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                String name = found.getString("TABLE_NAME");
                if (!NOT_RESTORED.contains(name) && !name.startsWith("sqlite_")) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static Rows read(Statement statement, String table) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT * FROM " + table)) {
            List<String> columns = new ArrayList<>();
            for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                columns.add(found.getMetaData().getColumnName(column));
            }
            List<List<Object>> values = new ArrayList<>();
            while (found.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= columns.size(); column++) {
                    row.add(found.getObject(column));
                }
                values.add(row);
            }
            return new Rows(columns, values);
        }
    }

    /** Restores all rows in one transaction. */
    void restore() throws SQLException {
        connection.setAutoCommit(false);
        for (Map.Entry<String, Rows> table : tables.entrySet()) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("DELETE FROM " + table.getKey());
            }
            insert(table.getKey(), table.getValue());
        }
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void insert(String table, Rows rows) throws SQLException {
        String places = String.join(", ", Collections.nCopies(rows.columns().size(), "?"));
        String own = url instanceof DatabaseUrl.Sqlite ? "" : "OVERRIDING SYSTEM VALUE ";
        String sql = rows.columns().stream()
                .collect(Collectors.joining(
                        ", ", "INSERT INTO " + table + " (", ") " + own + "VALUES (" + places + ")"));
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (List<Object> row : rows.values()) {
                for (int at = 0; at < row.size(); at++) {
                    insert.setObject(at + 1, row.get(at));
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Reads the rows of one learner now. */
    LearnerRows of(User learner) throws SQLException {
        return LearnerRows.read(connection, learner);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
