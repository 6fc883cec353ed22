package dev.cairn.bot.progress;

import java.time.Duration;
import java.util.List;

/**
 * Some of a learner's entries, those logged last first.
 *
 * @param number counts the pages from 0
 * @param pages how many there are; none for an empty log
 * @param inAll the time of all entries
 */
public record LogPage(List<Numbered> entries, int number, int pages, Duration inAll) {
    public LogPage {
        entries = List.copyOf(entries);
    }

    /** An entry and its number in the learner's log. */
    public record Numbered(long number, TimeEntry entry) {}
}
