package dev.cairn.bot.progress;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.id.LearnerId;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * Rows of a feature's whose changes are in the log of changes, so that {@code /undo} covers them. The transaction has locked
 * the learner's row.
 */
public interface LoggedRows {
    /** The name in the stored patches; unique, and kept for ever. */
    String name();

    /** A row as it stands; empty if there is none. */
    Optional<JsonNode> read(Handle handle, LearnerId learner, String id);

    /**
     * Writes rows back, with everything that follows from them, such as timed work.
     *
     * @param rows by id; empty for those to delete
     */
    void write(Handle handle, LearnerId learner, Map<String, Optional<JsonNode>> rows);
}
