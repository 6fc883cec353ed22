package dev.cairn.bot.features.recap;

import dev.cairn.bot.id.ServerId;
import java.util.List;
import java.util.Locale;

/** Adds lines to recaps, such as the results of challenges and new links. */
public interface RecapSource {
    /**
     * Says what happened in a server in a period, for everybody in the channel to read. Nobody is named as last.
     *
     * @return lines of Markdown, each complete by itself, the most important first; none if nothing happened
     */
    List<String> lines(ServerId server, RecapPeriod period, Locale locale);
}
