package dev.cairn.bot.features.library;

import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.TopicId;
import java.util.Optional;

/**
 * What somebody adds to a library.
 *
 * @param title what they wrote, cleaned; empty for a form of the link
 */
public record EntryDraft(CanonicalLink link, Optional<String> title, Optional<TopicId> topic) {
    /** In UTF-16 units. */
    public static final int MAX_TITLE_LENGTH = 120;

    String shownTitle() {
        return title.orElseGet(link::readableTitle);
    }
}
