package dev.cairn.bot.storage;

import java.util.Map;

/** The placeholders of the migrations for the SQL in which the two databases differ. */
enum Dialect {
    SQLITE(Map.of(
            "int64", "INTEGER",
            "bool", "INTEGER",
            "identity", "INTEGER PRIMARY KEY AUTOINCREMENT",
            "strict", "STRICT",
            "keyed", "STRICT, WITHOUT ROWID")),
    POSTGRESQL(Map.of(
            "int64", "BIGINT",
            "bool", "BOOLEAN",
            "identity", "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY",
            "strict", "",
            "keyed", ""));

    @SuppressWarnings("ImmutableEnumChecker") // Map.of is immutable, which its type does not say.
    private final Map<String, String> placeholders;

    Dialect(Map<String, String> placeholders) {
        this.placeholders = placeholders;
    }

    Map<String, String> placeholders() {
        return placeholders;
    }
}
