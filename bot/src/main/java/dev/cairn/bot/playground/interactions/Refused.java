package dev.cairn.bot.playground.interactions;

/** Something a person tried that Discord's own client would not let them do; the message says why. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public Refused(String why) {
        super(why);
    }
}
