package dev.cairn.bot.storage;

import dev.cairn.bot.id.ServerId;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** The tables with rows of servers, and how to delete those rows in steps. */
public final class ServerTables {
    private static final String OF_GROUPS = "study_group IN (SELECT id FROM study_group WHERE server = :server)";

    private static final String OF_LIBRARY = "entry IN (SELECT id FROM library_entry WHERE server = :server)";

    private static final String OF_CHALLENGES = "challenge IN (SELECT id FROM challenge WHERE server = :server)";

    /** What refers to another of these tables stands before it, so that no step deletes more rows than it says. */
    private static final List<ServerTable> TABLES = List.of(
            new ServerTable("board_row", "learner, server, metric, period", "server = :server"),
            new ServerTable("board_removal", "learner, server, period", "server = :server"),
            new ServerTable("recent_unit_in_server", "learner, server, unit", "server = :server"),
            new ServerTable("listing", "learner, server", "server = :server"),
            new ServerTable("challenge_place", "challenge, position", OF_CHALLENGES),
            new ServerTable("challenge_team_place", "challenge, position", OF_CHALLENGES),
            new ServerTable("challenge_result", "challenge", OF_CHALLENGES),
            new ServerTable("challenge_message", "challenge, kind", OF_CHALLENGES),
            new ServerTable("challenge_draft", "learner, server", "server = :server"),
            new ServerTable("challenge_entry", "learner, challenge", OF_CHALLENGES),
            new ServerTable("challenge_remainder", "id", OF_CHALLENGES),
            new ServerTable("challenge_team", "id", OF_CHALLENGES),
            new ServerTable("challenge", "id", "server = :server"),
            new ServerTable("study_group_invitation", "study_group, learner", OF_GROUPS),
            new ServerTable("study_group_member", "study_group, learner", OF_GROUPS),
            new ServerTable("study_group", "id", "server = :server"),
            new ServerTable("library_word", "server, word, entry", "server = :server"),
            new ServerTable("library_trigram", "server, trigram, word", "server = :server"),
            new ServerTable("library_saver", "learner, entry", OF_LIBRARY),
            new ServerTable("library_report", "learner, entry", OF_LIBRARY),
            new ServerTable("library_entry", "id", "server = :server"),
            new ServerTable("library_visitor", "learner, server", "server = :server"),
            new ServerTable("server_welcome", "server", "server = :server"),
            new ServerTable(
                    "shared_focus_member",
                    "shared_focus, focus",
                    "shared_focus IN (SELECT id FROM shared_focus WHERE server = :server)"),
            new ServerTable("shared_focus", "id", "server = :server"),
            new ServerTable("server_recap", "server", "server = :server"),
            new ServerTable("server_settings", "server", "server = :server"),
            new ServerTable("server", "id", "id = :server"));

    private ServerTables() {}

    /**
     * A table with rows of servers.
     *
     * @param key the columns of its primary key, separated by commas
     * @param ofServer the SQL condition of the rows of {@code :server}
     */
    private record ServerTable(String name, String key, String ofServer) {

        int delete(Handle handle, ServerId server, int limit) {
            return handle.createUpdate("DELETE FROM <name> WHERE (<key>) IN"
                            + " (SELECT <key> FROM <name> WHERE <ofServer> LIMIT :limit)")
                    .define("name", name)
                    .define("key", key)
                    .define("ofServer", ofServer)
                    .bind("server", server)
                    .bind("limit", limit)
                    .execute();
        }
    }

    /**
     * Deletes rows of the server, its own row last.
     *
     * @param limit the most rows to delete
     * @return the number of rows deleted, below the limit when none is left
     */
    public static int delete(Handle handle, ServerId server, int limit) {
        int deleted = 0;
        for (ServerTable table : TABLES) {
            deleted += table.delete(handle, server, limit - deleted);
            if (deleted == limit) {
                return deleted;
            }
        }
        return deleted;
    }

    /** The names of the tables in the order in which they are emptied. */
    static List<String> names() {
        return TABLES.stream().map(ServerTable::name).toList();
    }
}
