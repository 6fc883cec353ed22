package dev.cairn.bot.features.servers;

import dev.cairn.bot.id.ServerId;
import java.util.Locale;

/** What another feature has set up for a server, for {@code /server show}. */
@FunctionalInterface
public interface ServerSetting {
    /** Says in one line how it is set. */
    String line(ServerId server, Locale locale);
}
