package dev.cairn.bot.delivery;

import java.time.Duration;

/**
 * Spaces out the sign-ins to Discord's gateway. Discord admits one IDENTIFY in five seconds for each bucket of shards, counted
 * over all processes with one token, and answers a faster one by ending the new session.
 */
@FunctionalInterface
public interface IdentifyLimiter {
    /** Five seconds, and half a second for an IDENTIFY that arrives late. */
    Duration GAP = Duration.ofMillis(5_500);

    /**
     * Reserves the time of one IDENTIFY. A process that ends before it uses its time delays the others by one gap.
     *
     * @param bucket the shard's number modulo Discord's {@code max_concurrency}
     * @return how long to wait before sending it
     * @throws dev.cairn.bot.interaction.UnavailableException if the database that processes share does not answer
     */
    Duration next(int bucket);
}
