package dev.cairn.bot.playground.commands;

import java.util.Set;

/** Discord's command option types. */
public final class OptionType {
    public static final int SUBCOMMAND = 1;
    public static final int GROUP = 2;
    public static final int STRING = 3;
    public static final int INTEGER = 4;
    public static final int BOOLEAN = 5;
    public static final int USER = 6;
    public static final int CHANNEL = 7;
    public static final int ROLE = 8;
    public static final int MENTIONABLE = 9;
    public static final int NUMBER = 10;
    public static final int ATTACHMENT = 11;

    /** The types that may have choices or autocomplete. */
    static final Set<Integer> TYPED = Set.of(STRING, INTEGER, NUMBER);

    private OptionType() {}

    /** Whether the option contains further options instead of a value. */
    public static boolean isBranch(int type) {
        return type == SUBCOMMAND || type == GROUP;
    }
}
