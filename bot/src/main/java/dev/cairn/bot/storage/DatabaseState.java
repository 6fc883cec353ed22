package dev.cairn.bot.storage;

/** Whether a database stores changes, and if not, why. */
public enum DatabaseState {
    STORES_CHANGES("stores changes"),
    FILE_GONE("the database file is gone");

    private final String description;

    DatabaseState(String description) {
        this.description = description;
    }

    /** A few words for the operator. */
    public String description() {
        return description;
    }
}
