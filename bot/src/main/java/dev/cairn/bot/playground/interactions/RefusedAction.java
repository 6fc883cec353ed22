package dev.cairn.bot.playground.interactions;

/** An action that Discord's client would not allow; the message says why. */
public final class RefusedAction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public RefusedAction(String why) {
        super(why);
    }
}
