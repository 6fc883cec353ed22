package dev.cairn.bot.interaction;

/** Something Cairn needs, such as its database, is unavailable for a while; a later try may succeed. */
public final class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception without a cause.
     *
     * @param what a line for the log, without anything a person typed
     */
    public UnavailableException(String what) {
        super(what);
    }

    /**
     * Creates an exception with its cause.
     *
     * @param what a line for the log, without anything a person typed
     */
    public UnavailableException(String what, Throwable cause) {
        super(what, cause);
    }
}
