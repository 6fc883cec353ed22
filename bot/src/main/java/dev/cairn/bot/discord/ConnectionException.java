package dev.cairn.bot.discord;

/** The connection to Discord failed for good. The message is one line that says what to do. */
public final class ConnectionException extends Exception {
    private static final long serialVersionUID = 1L;

    ConnectionException(String line) {
        super(line);
    }
}
