package dev.cairn.bot.playground.clock;

import java.time.Instant;
import java.util.Optional;

/** The bot's timed work, which follows the playground's clock. */
public interface TimedWork {
    /** A bot without any timed work. */
    TimedWork NONE = new TimedWork() {
        @Override
        public Optional<Instant> nextDue() {
            return Optional.empty();
        }

        @Override
        public boolean expectsMessages() {
            return false;
        }

        @Override
        public void startDue() {}
    };

    /** Returns when the earliest work is due that is not done yet; a time in the past means that it is being done. */
    Optional<Instant> nextDue();

    /** Whether any of the work may post a message one day. */
    boolean expectsMessages();

    /** Makes the bot look at the clock now rather than in a moment. */
    void startDue();
}
