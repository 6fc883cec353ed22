package dev.cairn.bot.playground.commands;

/** Discord's application command types. */
public final class CommandType {
    public static final int CHAT = 1;
    public static final int USER = 2;
    public static final int MESSAGE = 3;

    private CommandType() {}
}
