package dev.cairn.bot.features.leaderboards;

/** Whether a learner is listed in a server: shown on its boards and wherever its members see each other's study. */
public enum Listing {
    /** The learner has not been asked, and is not shown. */
    NOT_ASKED,
    /** Shown; the database holds the name. */
    LISTED,
    /** Not shown; the database holds the name. */
    HIDDEN
}
