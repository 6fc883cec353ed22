package dev.cairn.bot.delivery;

import dev.cairn.bot.storage.Database;

/**
 * The limits that all processes with one token share.
 *
 * @param unprompted paces the requests that nobody waits for
 * @param identify paces the sign-ins to the gateway
 */
public record RateLimits(RateLimiter unprompted, IdentifyLimiter identify) {

    /** The limits of every process on the database, since they share one token. */
    public static RateLimits on(Database database) {
        return database.isShared()
                ? new RateLimits(new PostgresRateLimiter(database), new PostgresIdentifyLimiter(database))
                : ofOneProcess(new LocalRateLimiter());
    }

    /** The limits of a process that shares its token with no other. */
    public static RateLimits ofOneProcess(RateLimiter unprompted) {
        return new RateLimits(unprompted, new LocalIdentifyLimiter());
    }
}
