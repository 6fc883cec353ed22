package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;

/** Checks who is a member of a server. */
public interface Members {
    /**
     * Whether the learner is a member of the server. The answer may be up to a day old.
     *
     * @throws UnavailableException if it is not cached and Discord cannot be asked at the moment
     */
    boolean isIn(ServerId server, LearnerId learner);
}
