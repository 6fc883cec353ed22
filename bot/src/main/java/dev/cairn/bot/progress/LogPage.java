package dev.cairn.bot.progress;

import java.time.Duration;
import java.util.List;

/**
 * A page of a learner's log, the latest entries first.
 *
 * @param number the page's number, from 0
 * @param pages the number of pages; 0 for an empty log
 * @param total the time of all entries on all pages
 */
public record LogPage(List<Numbered> entries, int number, int pages, Duration total) {
    public LogPage {
        entries = List.copyOf(entries);
    }

    /** An entry and its number in the learner's log. */
    public record Numbered(long number, TimeEntry entry) {}
}
