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

/** Provides slf4j-simple's loggers, wrapped so that each event is one line without secrets. */
public final class CairnLoggingProvider implements SLF4JServiceProvider {
    private final SimpleServiceProvider simple = new SimpleServiceProvider();
    private final Map<String, Logger> loggers = new ConcurrentHashMap<>();

    /** Makes SLF4J choose this provider over plain slf4j-simple, which it would find too. */
    private static void choose() {
        System.setProperty(LoggerFactory.PROVIDER_PROPERTY_KEY, CairnLoggingProvider.class.getName());
        System.setProperty("slf4j.internal.verbosity", "WARN");
    }

    /**
     * Installs this provider; call it before anything is logged. Also covers JUL and uncaught exceptions, and ends the
     * process when memory runs out.
     */
    public static void takeOver() {
        choose();
        // Threads that log while another one initializes SLF4J would have their lines dropped, and a warning printed
        // for each.
        var unused = LoggerFactory.getILoggerFactory();
        LogManager.getLogManager().reset();
        OutOfMemoryExit.enable();
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> {
            OutOfMemoryExit.check(fault);
            System.err.println("cairn: a thread ended because of a bug in Cairn: " + FaultLine.withAllFrames(fault));
        });
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
