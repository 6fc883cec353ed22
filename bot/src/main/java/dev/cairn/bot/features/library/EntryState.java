package dev.cairn.bot.features.library;

/** The state of an entry, which says who sees it. The names are stored. */
public enum EntryState {
    /** A moderator has still to approve it; its submitter sees it, and moderators do. */
    WAITING,
    /** Everybody sees it. */
    KEPT,
    /** Members' reports hid it. Its submitter can edit or withdraw it for seven days. */
    HIDDEN,
    /** A moderator declined it. Its submitter can edit or withdraw it for seven days. */
    DECLINED;

    /** Whether it is deleted after seven days unless its submitter edits it. */
    boolean expires() {
        return this == HIDDEN || this == DECLINED;
    }
}
