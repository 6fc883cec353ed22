package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;

/** Who is in which server. */
public interface Members {
    /**
     * Whether the learner is in the server, as of a day ago at most.
     *
     * @throws UnavailableException if that is not known and Discord cannot be asked at the moment
     */
    boolean isIn(ServerId server, LearnerId learner);
}
