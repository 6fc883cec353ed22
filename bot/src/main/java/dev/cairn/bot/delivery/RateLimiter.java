package dev.cairn.bot.delivery;

import java.time.Duration;

/** Spaces out the requests to Discord that nobody is waiting for. */
@FunctionalInterface
public interface RateLimiter {
    /**
     * Reserves the time of one request.
     *
     * @return how long to wait before sending it
     * @throws dev.cairn.bot.interaction.UnavailableException if the database that processes share does not answer
     */
    Duration next();
}
