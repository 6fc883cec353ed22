package dev.cairn.bot.discord;

/** Why Cairn cannot be on Discord, in one line that says what to do. */
public final class ConnectionException extends Exception {
    private static final long serialVersionUID = 1L;

    ConnectionException(String line) {
        super(line);
    }
}
