package dev.cairn.bot.logging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;
import org.slf4j.event.Level;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;

/**
 * Writes each event as one line to the standard error.
 *
 * <p>Libraries are heard from {@code WARN} up, and in their own words alone: what they fill in may be the address of a
 * request, with an interaction's token, or a payload of the gateway, with all that was typed. Discord4J logs the latter
 * whole, as a warning, when it cannot read one.
 */
@SuppressWarnings("serial") // Loggers only have to claim that they could be serialized.
public final class LineLogger extends LegacyAbstractLogger {
    private static final String OURS = "dev.cairn.";

    private final Clock clock;
    private final Level threshold;
    private final boolean ours;

    /** A logger of this name. */
    public LineLogger(String name, Level ownThreshold, Clock clock) {
        this.name = name;
        this.clock = clock;
        this.ours = name.startsWith(OURS);
        this.threshold = ours ? ownThreshold : Level.WARN;
    }

    @Override
    public boolean isTraceEnabled() {
        return isEnabled(Level.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return isEnabled(Level.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return isEnabled(Level.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return isEnabled(Level.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return true;
    }

    private boolean isEnabled(Level level) {
        return level.toInt() >= threshold.toInt();
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
        String line = "%s %-5s %s - %s".formatted(clock.instant().truncatedTo(ChronoUnit.MILLIS), level, place(), said);
        System.err.println(Secrets.masked(fault == null ? line : line + " - " + told(fault)));
    }

    private String told(Throwable fault) {
        return isDebugEnabled() ? FaultLine.whole(fault) : FaultLine.of(fault);
    }

    private String place() {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
