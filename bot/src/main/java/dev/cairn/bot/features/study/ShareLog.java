package dev.cairn.bot.features.study;

import dev.cairn.bot.interaction.Request;

/** Remembers what learners shared, so that a second tap does not post the same thing again. */
public interface ShareLog {

    /**
     * Claims the right to post something in the channel of a request today. A claim that no {@link #posted} follows lapses
     * after a minute, so that a failed post can be repeated.
     *
     * @param subject what is posted: the same text for the same thing
     * @return false if it was posted there today, or is being posted
     */
    boolean claim(Request request, String subject);

    /** Keeps the claim for the rest of the day, once Discord has the message. */
    void posted(Request request, String subject);
}
