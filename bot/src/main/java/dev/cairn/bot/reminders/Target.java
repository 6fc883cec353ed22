package dev.cairn.bot.reminders;

import java.util.Optional;

/** Where a reminder goes. */
sealed interface Target {
    /**
     * To the learner alone.
     *
     * @param instead where they agreed to be called when direct messages fail for good
     */
    record Direct(Optional<Spot> instead) implements Target {}

    /** To a channel, for all to read, with a mention of the learner. */
    record InChannel(Spot spot) implements Target {}
}
