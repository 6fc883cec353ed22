package dev.cairn.bot.playground.interactions;

/** The bot did not answer an interaction within three seconds. */
public final class InteractionTimeout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public InteractionTimeout(String what) {
        super("the application did not respond to " + what);
    }
}
