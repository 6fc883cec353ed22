package dev.cairn.bot.interaction.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A table with rows about people. A test compares the declarations with the schema: each column is exported, or named as
 * left out.
 *
 * @param section the name of the section in the export, in the plural; kept for ever
 * @param name the table
 * @param person the column with the learner's id, which refers to the learner's row so that the row goes with it, or
 *     loses this id
 * @param fields the exported columns
 * @param omitted the columns that are not exported: what is another person's, or says nothing about this one
 */
public record PersonalTable(
        String section, PersonalTopic topic, String name, String person, List<Field> fields, Set<String> omitted) {
    /** Stands in {@link #omitted} for every column that is not exported. */
    public static final String ALL_OTHERS = "*";

    public PersonalTable {
        fields = List.copyOf(fields);
        omitted = Set.copyOf(omitted);
    }

    /**
     * A column under its own name in the export, or what is read from elsewhere under a name of its own.
     *
     * @param elsewhere the SQL of a query for it; empty for a column of the table
     */
    public record Field(String column, Kind kind, Optional<String> elsewhere) {
        /** What stands in a SELECT. */
        public String selected() {
            return elsewhere.map(query -> "(" + query + ") AS " + column).orElse(column);
        }
    }

    /** How a column's value is written in JSON; NULL is null in each. */
    public enum Kind {
        /** Text as it stands: words, days, ids of content. */
        TEXT,
        /** A whole number. */
        NUMBER,
        /** A number 0 or 1, or a boolean. */
        FLAG,
        /** UTC milliseconds, exported as an ISO instant. */
        INSTANT,
        /** An id of Discord's, exported as text since JavaScript rounds such numbers. */
        SNOWFLAKE,
        /** Bits of days of the week, exported as their names. */
        WEEKDAYS,
        /** JSON in text, exported as JSON. */
        JSON
    }

    /** A table whose rows have the person's id in the column {@code learner}. */
    public static PersonalTable of(PersonalTopic topic, String section, String name) {
        return new PersonalTable(section, topic, name, "learner", List.of(), Set.of());
    }

    /** The same table by another column with the person's id. */
    public PersonalTable by(String column) {
        return new PersonalTable(section, topic, name, column, fields, omitted);
    }

    public PersonalTable texts(String... columns) {
        return with(Kind.TEXT, columns);
    }

    public PersonalTable numbers(String... columns) {
        return with(Kind.NUMBER, columns);
    }

    public PersonalTable flags(String... columns) {
        return with(Kind.FLAG, columns);
    }

    public PersonalTable instants(String... columns) {
        return with(Kind.INSTANT, columns);
    }

    public PersonalTable snowflakes(String... columns) {
        return with(Kind.SNOWFLAKE, columns);
    }

    /**
     * Adds the name of what a row refers to by its id.
     *
     * @param field its name in the export
     * @param query the SQL of a query for it, about one row of this table
     */
    public PersonalTable named(String field, String query) {
        List<Field> all = new ArrayList<>(fields);
        all.add(new Field(field, Kind.TEXT, Optional.of(query)));
        return new PersonalTable(section, topic, name, person, all, omitted);
    }

    /** Adds exported columns. */
    public PersonalTable with(Kind kind, String... columns) {
        List<Field> all = new ArrayList<>(fields);
        for (String column : columns) {
            all.add(new Field(column, kind, Optional.empty()));
        }
        return new PersonalTable(section, topic, name, person, all, omitted);
    }

    /** Leaves all other columns out of the export, since they are about what the person touched and not about them. */
    public PersonalTable withoutTheRest() {
        return without(ALL_OTHERS);
    }

    /** Leaves columns out of the export. */
    public PersonalTable without(String... columns) {
        Set<String> all = new TreeSet<>(omitted);
        all.addAll(List.of(columns));
        return new PersonalTable(section, topic, name, person, fields, all);
    }
}
