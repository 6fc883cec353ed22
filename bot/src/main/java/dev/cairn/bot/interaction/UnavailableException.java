package dev.cairn.bot.interaction;

/** Something Cairn needs, such as its database, is away for a while; trying again later may succeed. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param what as for the other */
    public UnavailableException(String what) {
        super(what);
    }

    /** @param what a line for the log, without anything a person typed */
    public UnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
