package dev.cairn.bot.faults;

import static org.awaitility.Awaitility.await;

import dev.cairn.bot.playground.FakeDiscord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Runs the packaged Cairn in a process that a test can kill. */
record KillableCairn(Process process) {
    private static final Duration TO_START = Duration.ofSeconds(60);
    private static final Duration TO_END = Duration.ofSeconds(15);

    /** Starts Cairn and waits until it has identified. */
    static KillableCairn start(FakeDiscord fakeDiscord, String databaseUrl) throws IOException {
        int before = fakeDiscord.gateway().identified();
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx192m",
                "-XX:TieredStopAtLevel=1",
                "-jar",
                Path.of(System.getProperty("basedir", "."), "target", "cairn.jar")
                        .toString(),
                "run");
        builder.environment().put("DISCORD_TOKEN", fakeDiscord.token());
        builder.environment().put("DISCORD_API_URL", fakeDiscord.apiUrl().toString());
        builder.environment().put("DATABASE_URL", databaseUrl);
        Process process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        await().atMost(TO_START)
                .failFast("Cairn ended", () -> !process.isAlive())
                .until(() -> fakeDiscord.gateway().identified() > before && fakeDiscord.awaitBot(Duration.ZERO));
        return new KillableCairn(process);
    }

    /** Kills the process with SIGKILL, so that no shutdown hook runs. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(TO_END.toSeconds(), TimeUnit.SECONDS)) {
            kill();
        }
    }
}
