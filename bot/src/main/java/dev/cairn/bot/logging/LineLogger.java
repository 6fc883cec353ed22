package dev.cairn.bot.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Formats each event as one line and lets slf4j-simple write it.
 *
 * <p>Events of libraries are logged as their bare pattern, without arguments: these may contain a request's address with
 * an interaction's token, or a gateway payload with everything that was typed. Discord4J logs such a payload whole when it
 * cannot read it.
 */
@SuppressWarnings("serial") // Loggers are declared serializable, but never serialized.
public final class LineLogger extends LegacyAbstractLogger {
    private static final String OURS = "dev.cairn.";

    private final Logger writer;
    private final boolean ours;

    /** Creates a logger with the writer's name and levels. */
    public LineLogger(Logger writer) {
        this.name = writer.getName();
        this.writer = writer;
        this.ours = name.startsWith(OURS);
    }

    @Override
    public boolean isTraceEnabled() {
        return writer.isTraceEnabled();
    }

    @Override
    public boolean isDebugEnabled() {
        return writer.isDebugEnabled();
    }

    @Override
    public boolean isInfoEnabled() {
        return writer.isInfoEnabled();
    }

    @Override
    public boolean isWarnEnabled() {
        return writer.isWarnEnabled();
    }

    @Override
    public boolean isErrorEnabled() {
        return writer.isErrorEnabled();
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    protected void handleNormalizedLoggingCall(
            Level level,
            @Nullable Marker marker,
            String pattern,
            Object @Nullable [] arguments,
            @Nullable Throwable fault) {
        if (fault != null) {
            OutOfMemoryExit.check(fault);
        }
        String message = ours ? MessageFormatter.basicArrayFormat(pattern, arguments) : pattern;
        writer.atLevel(level).log(Secrets.masked(fault == null ? message : message + " - " + described(fault)));
    }

    private String described(Throwable fault) {
        return isDebugEnabled() ? FaultLine.withAllFrames(fault) : FaultLine.of(fault);
    }
}
