package dev.cairn.bot.load;

import dev.cairn.bot.playground.FakeDiscord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged Cairn in a process of its own, which a test may kill or stop, and start again. */
final class CairnProcess implements AutoCloseable {
    private static final long STOPS_WITHIN_SECONDS = 15;

    private final Process process;
    private final Path log;

    private CairnProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /**
     * Starts Cairn without waiting for it.
     *
     * @param log receives its lines
     * @param environment variables beside the token, the API and the database
     */
    static CairnProcess start(FakeDiscord fakeDiscord, String jdbc, Path log, Map<String, String> environment)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-jar", Path.of("target", "cairn.jar").toString(), "run"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(name -> name.matches("(DISCORD|DATABASE|CAIRN)_.*"));
        builder.environment().put("DISCORD_TOKEN", fakeDiscord.token());
        builder.environment().put("DISCORD_API_URL", fakeDiscord.apiUrl().toString());
        builder.environment().put("DATABASE_URL", jdbc);
        builder.environment().putAll(environment);
        return new CairnProcess(builder.start(), log);
    }

    /** Throws, with what it logged, if the process has ended. */
    void requireAlive() {
        if (!process.isAlive()) {
            throw new AssertionError("it has ended with " + process.exitValue() + ": " + logged());
        }
    }

    /** Kills the process with SIGKILL, so that no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** Stops the process with SIGTERM, as a supervisor does, and returns its exit code. */
    int stop() {
        process.destroy();
        await();
        return process.exitValue();
    }

    private void await() {
        try {
            if (!process.waitFor(STOPS_WITHIN_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("it has not ended: " + logged());
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    String logged() {
        try {
            return Files.readString(log);
        } catch (IOException fault) {
            return fault.toString();
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
