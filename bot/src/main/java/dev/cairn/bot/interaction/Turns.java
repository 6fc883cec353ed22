package dev.cairn.bot.interaction;

import java.time.Duration;

/** Lines up the requests to Discord that nobody is waiting for, at so many a second. */
@FunctionalInterface
public interface Turns {

    /**
     * Takes the next turn.
     *
     * @return how long it is until then
     * @throws Unavailable if that cannot be said at the moment
     */
    Duration next();
}
