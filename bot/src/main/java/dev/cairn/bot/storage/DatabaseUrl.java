package dev.cairn.bot.storage;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of the database. Its {@code toString} never shows a user or a password. */
public sealed interface DatabaseUrl {

    /**
     * Reads {@code jdbc:sqlite:FILE} or {@code jdbc:postgresql://HOST[:PORT]/NAME?user=…&password=…}.
     *
     * @throws StorageProblem if it is neither; the message does not repeat the address, which may hold a password
     */
    static DatabaseUrl parse(String text) throws StorageProblem {
        if (text.startsWith(Sqlite.PREFIX)) {
            return Sqlite.parse(text.substring(Sqlite.PREFIX.length()));
        }
        if (text.startsWith("jdbc:postgresql:")) {
            return Postgres.parse(text);
        }
        throw StorageProblem.of(
                "DATABASE_URL names a database that Cairn does not know.",
                "Use " + Sqlite.FORM + " or " + Postgres.FORM + ".");
    }

    /** The whole address with parameters and password: for the driver only. */
    String jdbc();

    /** A file on this machine, locked by one process. */
    record Sqlite(Path file) implements DatabaseUrl {
        static final String PREFIX = "jdbc:sqlite:";
        static final String FORM = PREFIX + "FILE";

        private static Sqlite parse(String file) throws StorageProblem {
            if (file.isBlank() || file.startsWith(":") || file.startsWith("file:") || file.contains("?")) {
                throw StorageProblem.of(
                        "DATABASE_URL does not name a file.", "Write it as " + FORM + ", without parameters.");
            }
            try {
                return new Sqlite(Path.of(file));
            } catch (InvalidPathException notAPath) {
                throw StorageProblem.of(
                        "DATABASE_URL does not name a file.",
                        "Write it as " + FORM + ", without parameters.",
                        notAPath);
            }
        }

        @Override
        public String jdbc() {
            return PREFIX + file;
        }

        @Override
        public String toString() {
            return jdbc();
        }
    }

    /**
     * A database on a PostgreSQL server, which several processes can share.
     *
     * @param hosts one or more, separated by commas, with ports where given
     * @param jdbc the whole address with parameters and password: for the driver only
     */
    record Postgres(String hosts, String name, String jdbc) implements DatabaseUrl {
        static final String FORM = "jdbc:postgresql://HOST/NAME?user=USER&password=PASSWORD";

        private static final String HOST = "(?:[A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(?::\\d{1,5})?";
        private static final Pattern ADDRESS =
                Pattern.compile("jdbc:postgresql://(?<hosts>" + HOST + "(?:," + HOST + ")*)/(?<name>[^/?]+)(?:\\?.*)?");

        private static Postgres parse(String text) throws StorageProblem {
            Matcher address = ADDRESS.matcher(text);
            if (!address.matches()) {
                throw StorageProblem.of("DATABASE_URL is not a PostgreSQL address.", "Write it as " + FORM + ".");
            }
            return new Postgres(address.group("hosts"), address.group("name"), text);
        }

        @Override
        public String toString() {
            return "jdbc:postgresql://" + hosts + "/" + name;
        }
    }
}
