package dev.cairn.bot.interaction;

/** Who is in which server. */
public interface Members {
    /**
     * Whether the learner is in the server, as of a day ago at most.
     *
     * @throws Unavailable if that is not known and Discord cannot be asked at the moment
     */
    boolean isIn(ServerId server, LearnerId learner);
}
