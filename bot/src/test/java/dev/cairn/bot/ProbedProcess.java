package dev.cairn.bot;

import dev.cairn.bot.cli.Shutdown;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Catalog;
import dev.cairn.bot.logging.CairnLoggingProvider;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jdbi.v3.core.Handle;

/** Runs a Cairn with a {@link ProbeFeature} in its own process, for tests of signals and logs. */
final class ProbedProcess {
    static final Duration SLOW = Duration.ofSeconds(4);

    private ProbedProcess() {}

    static Process start(FakeDiscord fakeDiscord, Path database, Path log, String... options) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        ProcessBuilder builder = new ProcessBuilder(java, "-Xmx256m");
        builder.command().addAll(List.of(options));
        builder.command().addAll(List.of("-cp", System.getProperty("java.class.path"), ProbedProcess.class.getName()));
        builder.command()
                .addAll(List.of(fakeDiscord.token(), fakeDiscord.apiUrl().toString(), database.toString()));
        return builder.redirectError(log.toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    public static void main(String[] arguments) throws StartupException {
        CairnLoggingProvider.takeOver();
        Config config =
                new Config(arguments[0], URI.create(arguments[1]), new DatabaseUrl.Sqlite(Path.of(arguments[2])));
        try (Cairn cairn = Cairn.start(config, Clock.systemUTC(), ProbedProcess::probes)) {
            Shutdown.closes(cairn);
            cairn.awaitEnd();
        }
    }

    private static Catalog probes(Features.Platform platform) {
        return new ProbeFeature()
                .answering("slow", text -> platform.database().write(handle -> writeSlowly(handle, text)))
                .answering("throw", text -> {
                    throw new IllegalStateException("cannot use " + text);
                })
                .answering("exhaust", text -> {
                    throw new OutOfMemoryError("Java heap space");
                })
                .answering("parse", text -> Integer.toString(Integer.parseInt(text)))
                .answering(
                        "refused",
                        text -> platform.database()
                                .write(handle -> Integer.toString(
                                        handle.execute("INSERT INTO unit_mark (learner, unit) VALUES (1, ?)", text))))
                .alone();
    }

    private static String writeSlowly(Handle handle, String text) {
        handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", new LearnerId(1));
        try {
            Thread.sleep(SLOW.toMillis());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
        handle.execute("INSERT INTO learner (id, changes) VALUES (?, 0)", new LearnerId(2));
        return "written " + text;
    }
}
