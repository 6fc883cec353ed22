package dev.cairn.bot.cli;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import dev.cairn.bot.playground.FakeDiscord;
import dev.cairn.bot.playground.FakeDiscordOptions;
import dev.cairn.bot.playground.openapi.OpenApiDescription;
import dev.cairn.bot.playground.wire.RequestCheck;
import dev.cairn.bot.storage.DatabaseUrl;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;

/** {@code cairn playground}: runs the bot on a local fake Discord, with a web page to use it from. */
@Command(
        name = "playground",
        description = "Try Cairn in the browser, without a token and without a network.",
        footer =
                "%nCAIRN_CURRICULUM_DIR adds the roadmaps of a folder of yours here too, and%nCAIRN_HTTP_PORT serves health and metrics.")
public final class PlaygroundCommand implements Callable<Integer> {
    @Option(names = "--port", description = "The page's port on this machine (default: ${DEFAULT-VALUE}; 0 for any).")
    private int port = 8642;

    @Option(
            names = "--data",
            paramLabel = "FILE",
            description = "Keep progress in this file; without it, progress is lost.")
    private @Nullable Path data;

    @Option(
            names = "--openapi",
            paramLabel = "FILE",
            description = "Judge what Cairn sends by Discord's OpenAPI description, beside the page's own checks.")
    private @Nullable Path openApi;

    /** What a signal has to close. */
    private volatile AutoCloseable running = () -> {};

    @Override
    public Integer call() throws StartupException {
        Shutdown.closes(() -> running.close());
        boolean again = true;
        while (again) {
            again = runUntilEnd();
        }
        return ExitCode.OK;
    }

    /** Runs one playground, and returns whether the page asked for another. */
    private boolean runUntilEnd() throws StartupException {
        Optional<Path> customRoadmaps = Config.customRoadmaps(System.getenv());
        AtomicBoolean again = new AtomicBoolean();
        try (FakeDiscord fakeDiscord = fakeDiscord();
                TemporaryDatabase database = TemporaryDatabase.unlessKept(data);
                Cairn cairn = Cairn.start(
                        new Config(fakeDiscord.token(), fakeDiscord.apiUrl(), new DatabaseUrl.Sqlite(database.file()))
                                .withRoadmaps(customRoadmaps)
                                .withOperations(Config.operations(System.getenv())),
                        fakeDiscord.clock())) {
            running = closing(cairn, database);
            fakeDiscord.clockMover().follow(new ScheduledWork(cairn.scheduler()));
            if (data == null) {
                Runnable stop = cairn::close;
                fakeDiscord.onStartOver(() -> {
                    again.set(true);
                    stop.run();
                });
            }
            port = fakeDiscord.page().getPort();
            System.out.println("Cairn's playground is open at " + fakeDiscord.page() + " (Ctrl+C closes it)");
            cairn.awaitEnd();
            return again.get();
        }
    }

    private static AutoCloseable closing(AutoCloseable... inOrder) {
        return () -> {
            for (AutoCloseable each : inOrder) {
                each.close();
            }
        };
    }

    private FakeDiscord fakeDiscord() throws StartupException {
        FakeDiscordOptions options =
                FakeDiscordOptions.defaults(Clock.systemUTC()).withPort(port);
        try {
            return FakeDiscord.start(openApi == null ? options : options.withRequestCheck(check(openApi)));
        } catch (IOException taken) {
            throw new StartupException(List.of("Port " + port
                    + " of this machine is not available. Choose another with --port, or any with --port 0."));
        }
    }

    private static RequestCheck check(Path file) throws StartupException {
        try {
            OpenApiDescription description = OpenApiDescription.read(file);
            return request -> description.problems(
                    request.method(),
                    request.path(),
                    Optional.of(request.body()).filter(JsonNode::isContainerNode));
        } catch (IOException unreadable) {
            throw new StartupException(
                    List.of(file + " has no OpenAPI description that can be read. Discord's is openapi.json"
                            + " of https://github.com/discord/discord-api-spec, in the folder specs."));
        }
    }
}
