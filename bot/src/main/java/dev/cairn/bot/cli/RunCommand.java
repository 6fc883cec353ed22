package dev.cairn.bot.cli;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import java.time.Clock;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code cairn run}: on Discord, until it is stopped. */
@Command(
        name = "run",
        description = "Run on Discord.",
        footer = {
            "",
            "Environment:",
            "  DISCORD_TOKEN         the bot's token",
            "  DATABASE_URL          jdbc:sqlite:FILE, or jdbc:postgresql://HOST/NAME?...",
            "                        (jdbc:sqlite:cairn.db unless set)",
            "  DISCORD_API_URL       the REST base with its version, for a proxy or a stand-in",
            "  CAIRN_CURRICULUM_DIR  a folder with roadmaps of your own (none unless set)",
            "  CAIRN_HTTP_PORT       serve /health and /metrics at this port (off unless set)",
            "  CAIRN_HTTP_HOST       and on this address (127.0.0.1 unless set)"
        })
public final class RunCommand implements Callable<Integer> {
    @Override
    public Integer call() throws StartupException {
        try (Cairn cairn = Cairn.start(Config.from(System.getenv()), Clock.systemUTC())) {
            Shutdown.closes(cairn);
            cairn.awaitEnd();
            return Exit.FINE;
        }
    }
}
