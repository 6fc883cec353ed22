package dev.cairn.bot.storage;

import org.flywaydb.core.api.logging.Log;
import org.flywaydb.core.api.logging.LogCreator;

/** Discards Flyway's log: it throws its errors, and the rest is noise to operators. */
public final class SilentLog implements LogCreator, Log {

    @Override
    public Log createLogger(Class<?> type) {
        return this;
    }

    @Override
    public void debug(String message) {}

    @Override
    public void info(String message) {}

    @Override
    public void warn(String message) {}

    @Override
    public void error(String message) {}

    @Override
    public void error(String message, Exception fault) {}

    @Override
    public void notice(String message) {}
}
