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
        public Optional<Instant> nextPost() {
            return Optional.empty();
        }

        @Override
        public void startDue() {}
    };

    /** Returns when the earliest work is due that is not done yet; a time in the past means that it is being done. */
    Optional<Instant> nextDue();

    /** Returns when the earliest work is due that may post a message; never earlier than {@link #nextDue}. */
    Optional<Instant> nextPost();

    /** Makes the bot look at the clock now rather than in a moment. */
    void startDue();
}
