package dev.cairn.bot.features.leaderboards;

import java.util.List;

/**
 * The content of a picture of a board.
 *
 * @param rows one to ten, from the top
 */
record BoardPicture(String title, String subtitle, List<Row> rows) {
    BoardPicture {
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param name as its owner chose it, not cleaned in any way
     * @param share of the top amount, above 0 and at most 1
     */
    record Row(int rank, String name, String amount, double share) {}
}
