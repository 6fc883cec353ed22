package dev.cairn.bot.journey;

import static org.awaitility.Awaitility.await;

import dev.cairn.bot.storage.DatabaseUrl;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;

/** Looks into a database on a connection of its own, while Cairn runs on it. */
record DatabaseProbe(DatabaseUrl url) {
    /** Work that another process left behind is taken over only when four of its heartbeats are missing. */
    static final Duration SOON = Duration.ofSeconds(90);

    /** The number that a query finds. */
    long count(String sql) {
        try (Connection connection = DriverManager.getConnection(url.jdbc());
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            found.next();
            return found.getLong(1);
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** Waits until all timed work that is due by this clock is done. */
    void awaitNothingDue(Clock clock) {
        String due = "SELECT COUNT(*) FROM scheduled_tasks WHERE execution_time <= " + clock.millis();
        await().atMost(SOON).until(() -> count(due) == 0);
    }
}
