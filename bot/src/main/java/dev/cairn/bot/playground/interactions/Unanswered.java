package dev.cairn.bot.playground.interactions;

/** The bot did not answer an interaction within the three seconds Discord gives it. */
public final class Unanswered extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Unanswered(String what) {
        super("the application did not respond to " + what);
    }
}
