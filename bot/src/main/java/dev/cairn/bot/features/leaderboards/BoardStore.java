package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.storage.LearnerQuery;
import java.util.Optional;

/** Reads boards. */
interface BoardStore {
    /**
     * Reads a page of a board.
     *
     * @param page from 0; shows the last page if there are fewer
     * @param among only these learners; empty for all who are listed
     */
    BoardView view(Board board, LearnerId viewer, int page, Optional<LearnerQuery> among);

    /** Now, in the server's zone. */
    BoardDay day(ServerId server);
}
