package dev.cairn.bot.features.settings;

/** Who may see a learner's progress; the database holds the names. */
public enum Visibility {
    /** Only the learner. */
    NOBODY,
    /** The members of the study groups the learner shares with them, in the server of each group. */
    GROUPS,
    /** The members of the servers the learner shares with them. */
    SERVERS
}
