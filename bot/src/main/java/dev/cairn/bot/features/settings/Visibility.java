package dev.cairn.bot.features.settings;

/** Who may see a learner's progress; the names stand in the database. */
public enum Visibility {
    /** Nobody else. */
    NOBODY,
    /** The members of the servers the learner shares with them. */
    SERVERS
}
