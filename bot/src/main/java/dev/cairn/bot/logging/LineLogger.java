package dev.cairn.bot.logging;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Makes one line of each event, and hands it to slf4j-simple to write.
 *
 * <p>Libraries are heard from {@code WARN} up, and in their own words alone: what they fill in may be the address of a
 * request, with an interaction's token, or a payload of the gateway, with all that was typed. Discord4J logs the latter
 * whole, as a warning, when it cannot read one.
 */
@SuppressWarnings("serial") // Loggers only have to claim that they could be serialized.
public final class LineLogger extends LegacyAbstractLogger {
    private static final String OURS = "dev.cairn.";

    private final Logger writer;
    private final boolean ours;

    /** A logger of the writer's name and levels. */
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
        String said = ours ? MessageFormatter.basicArrayFormat(pattern, arguments) : pattern;
        writer.atLevel(level).log(Secrets.masked(fault == null ? said : said + " - " + told(fault)));
    }

    private String told(Throwable fault) {
        return isDebugEnabled() ? FaultLine.whole(fault) : FaultLine.of(fault);
    }
}
