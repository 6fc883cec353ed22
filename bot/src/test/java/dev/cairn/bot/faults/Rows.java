package dev.cairn.bot.faults;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Reads the database on its own connection, past Cairn. */
record Rows(String jdbc) {

    /** Returns the rows sorted, each with its columns joined by bars. */
    List<String> of(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbc);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (found.next()) {
                StringBuilder row = new StringBuilder();
                for (int column = 1; column <= found.getMetaData().getColumnCount(); column++) {
                    row.append(column == 1 ? "" : "|").append(found.getString(column));
                }
                rows.add(row.toString());
            }
            return List.copyOf(rows).stream().sorted().toList();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** The units a learner's marks say are done. */
    List<String> done(LearnerClient learner) {
        return of("SELECT unit FROM unit_mark WHERE state = 'DONE' AND learner = " + learner.id());
    }

    /** The units a learner's history says were finished. */
    List<String> finished(LearnerClient learner) {
        return of("SELECT subject FROM progress_change WHERE kind = 'FINISHED' AND undone_at IS NULL AND learner = "
                + learner.id());
    }

    /** Everything kept of one learner. */
    List<String> all(LearnerClient learner) {
        TreeSet<String> rows = new TreeSet<>();
        for (String table : List.of("followed_roadmap", "unit_mark", "ticked_step", "set_aside", "progress_change")) {
            of("SELECT * FROM " + table + " WHERE learner = " + learner.id())
                    .forEach(row -> rows.add(table + ": " + row));
        }
        return List.copyOf(rows);
    }
}
