package dev.cairn.bot.delivery;

import dev.cairn.bot.interaction.UnavailableException;
import java.time.Duration;

/** Lines up the requests to Discord that nobody is waiting for, at so many a second. */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Takes the next turn.
     *
     * @return how long it is until then
     * @throws UnavailableException if that cannot be said at the moment
     */
    Duration next();
}
