package dev.cairn.bot.features.leaderboards;

import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a learner sees of a board.
 *
 * @param day the moment in the server's zone at which it was read
 * @param page the number of the page, from 0
 * @param lines the lines of the page
 * @param around the lines around the learner's own, on the first page, if it stands below
 * @param more whether there is a next page
 * @param own the learner's own place; empty if they have nothing on this board
 * @param unlisted the number of the group's members who are on none of the server's boards; 0 for a server's board
 * @param removed whether a manager took the learner off this period
 */
record BoardView(
        Board board,
        BoardDay day,
        int page,
        List<BoardLine> lines,
        List<BoardLine> around,
        boolean more,
        Optional<Place> own,
        Listing listing,
        int unlisted,
        boolean removed) {
    /** The lines of a page. */
    static final int PAGE_SIZE = 10;

    BoardView {
        lines = List.copyOf(lines);
        around = List.copyOf(around);
    }

    /** The lines of the page, then those around the learner's own. */
    List<BoardLine> named() {
        return Stream.concat(lines.stream(), around.stream()).toList();
    }

    /** The name of a learner who is on one of the lines. */
    Optional<String> nameOf(LearnerId learner) {
        return named().stream()
                .filter(line -> line.learner().equals(learner))
                .map(BoardLine::name)
                .findFirst();
    }

    /** A learner's place. */
    record Place(int rank, long amount) {}
}
