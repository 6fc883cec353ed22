package dev.cairn.bot;

import dev.cairn.bot.logging.FaultLine;
import dev.cairn.bot.logging.LineLogger;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.LogManager;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.event.Level;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Where everything that is logged goes; SLF4J finds it by itself. */
public final class Logging implements SLF4JServiceProvider {
    /** The system property for the lowest level of Cairn's own that is written; {@code info} unless set. */
    static final String LEVEL = "cairn.log.level";

    private static final String SLF4J_API = "2.0.99";

    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter context = new NOPMDCAdapter();
    private final Level level = level(System.getProperty(LEVEL, ""));

    private static Level level(String name) {
        try {
            return Level.valueOf(name.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unset) {
            return Level.INFO;
        }
    }

    /** Sees to what would reach the standard error past SLF4J, in several lines. */
    static void takeOver() {
        LogManager.getLogManager().reset();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
                System.err.println("cairn: a thread ended by a fault of Cairn's own: " + FaultLine.whole(fault)));
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(name, absent -> new LineLogger(absent, level, Clock.systemUTC()));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return context;
    }

    @Override
    public String getRequestedApiVersion() {
        return SLF4J_API;
    }

    @Override
    public void initialize() {}
}
