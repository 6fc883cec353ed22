package dev.cairn.bot.discord.rest;

import java.time.Duration;
import java.util.Optional;

/** Discord refused a request. The message has Discord's codes only, neither the request's path nor its content. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int status;
    private final transient ApiError error;
    private final transient Optional<Duration> requestedPause;

    RefusedException(int status, ApiError error, Optional<Duration> requestedPause) {
        super("status " + status + ", " + error, null, false, false);
        this.status = status;
        this.error = error;
        this.requestedPause = requestedPause;
    }

    public int status() {
        return status;
    }

    public ApiError error() {
        return error;
    }

    /** How long Discord asks to wait before the next try. */
    Optional<Duration> requestedPause() {
        return requestedPause;
    }
}
