package dev.cairn.bot.logging;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.LogManager;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.simple.SimpleServiceProvider;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** slf4j-simple, with each event made one line and cleared of secrets before it is written. */
public final class CairnLoggingProvider implements SLF4JServiceProvider {
    private final SimpleServiceProvider simple = new SimpleServiceProvider();
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();

    /** Chooses this over slf4j-simple alone, which SLF4J would find by itself. */
    private static void choose() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, CairnLoggingProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /** Before anything is logged: sees also to what would reach the standard error past SLF4J, in several lines. */
    public static void takeOver() {
        choose();
        LogManager.getLogManager().reset();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) ->
                System.err.println("cairn: a thread ended by a fault of Cairn's own: " + FaultLine.whole(fault)));
    }

    @Override
    public ILoggerFactory getLoggerFactory() {
        return name -> loggers.computeIfAbsent(
                name, absent -> new LineLogger(simple.getLoggerFactory().getLogger(absent)));
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return simple.getMarkerFactory();
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return simple.getMDCAdapter();
    }

    @Override
    public String getRequestedApiVersion() {
        return simple.getRequestedApiVersion();
    }

    @Override
    public void initialize() {
        simple.initialize();
    }
}
