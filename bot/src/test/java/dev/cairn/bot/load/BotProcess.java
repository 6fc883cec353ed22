package dev.cairn.bot.load;

import dev.cairn.bot.playground.FakeDiscord;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a bot in its own process, connected to a fake Discord in this one. */
final class BotProcess implements AutoCloseable {
    private static final Duration TO_CONNECT = Duration.ofSeconds(60);
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

    /**
     * The Discord that a bot connects to.
     *
     * @param identified how many bots have identified
     * @param isReady whether a bot is connected and its commands are registered
     */
    record Host(String token, URI apiUrl, IntSupplier identified, BooleanSupplier isReady) {
        static Host of(FakeDiscord fakeDiscord) {
            return new Host(
                    fakeDiscord.token(),
                    fakeDiscord.apiUrl(),
                    fakeDiscord.gateway()::identified,
                    () -> fakeDiscord.gateway().hasBot()
                            && !fakeDiscord.commands().global().all().isEmpty());
        }
    }

    private final Process process;
    private final Duration toReady;

    private BotProcess(Process process, Duration toReady) {
        this.process = process;
        this.toReady = toReady;
    }

    /** Starts Cairn as people run it. */
    static BotProcess cairn(FakeDiscord fakeDiscord, Path folder, String... jvm) {
        return cairn(fakeDiscord, "jdbc:sqlite:" + folder.resolve("load.db"), jvm);
    }

    /** Starts Cairn on the given database. */
    static BotProcess cairn(FakeDiscord fakeDiscord, String database, String... jvm) {
        List<String> command = java(jvm);
        command.addAll(List.of("-jar", Path.of("target", "cairn.jar").toString(), "run"));
        return start(Host.of(fakeDiscord), command, database);
    }

    /** Starts the baseline bot. */
    static BotProcess bare(FakeDiscord fakeDiscord, String... jvm) {
        List<String> command = java(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareBot.class.getName()));
        return start(Host.of(fakeDiscord), command, "");
    }

    /** Starts the baseline bot with the intent for events of servers. */
    static BotProcess bareWithServers(FakeDiscord fakeDiscord, String... jvm) {
        List<String> command = java(jvm);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BareBot.class.getName(), "servers"));
        return start(Host.of(fakeDiscord), command, "");
    }

    private static List<String> java(String... jvm) {
        List<String> command = new ArrayList<>(List.of(JAVA.resolve("java").toString(), "-Xmx512m"));
        command.addAll(List.of(jvm));
        return command;
    }

    /** Starts a bot, and returns once it is connected and its commands are registered. */
    static BotProcess start(Host host, List<String> command, String database) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            File log = Files.createTempFile("cairn-load", ".log").toFile();
            log.deleteOnExit();
            builder.redirectOutput(log);
            builder.environment().put("DISCORD_TOKEN", host.token());
            builder.environment().put("DISCORD_API_URL", host.apiUrl().toString());
            builder.environment().put("DATABASE_URL", database);
            builder.environment().put("MALLOC_ARENA_MAX", "2"); // As the image's launcher has it.
            int before = host.identified().getAsInt();
            long begin = System.nanoTime();
            Process process = builder.start();
            while (!isReady(host, before) && System.nanoTime() - begin < TO_CONNECT.toNanos() && process.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            if (!isReady(host, before)) {
                process.destroyForcibly();
                throw new IllegalStateException(
                        "the bot did not connect: " + command + ": " + Files.readString(log.toPath()));
            }
            return new BotProcess(process, Duration.ofNanos(System.nanoTime() - begin));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean isReady(Host host, int before) {
        return host.identified().getAsInt() != before && host.isReady().getAsBoolean();
    }

    /** Kills the process with SIGKILL, so that no shutdown hook runs. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    void requireAlive() {
        if (!process.isAlive()) {
            throw new IllegalStateException("the bot has ended");
        }
    }

    /** Returns the time from the start of the process until READY and registered commands. */
    Duration toReady() {
        return toReady;
    }

    /** Returns the live heap after a full collection, in megabytes. */
    double heapAfterCollection() {
        jcmd("GC.run");
        Matcher used = USED.matcher(jcmd("GC.heap_info"));
        if (!used.find()) {
            throw new IllegalStateException("jcmd says nothing of the heap");
        }
        return Long.parseLong(used.group(1)) / 1024.0;
    }

    /** The process's resident memory, in megabytes. */
    double resident() {
        return status("VmRSS:") / 1024.0;
    }

    /** The processor time that the process has taken, in seconds. */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1000.0;
    }

    /** The number of the process's threads. */
    int threads() {
        return Math.toIntExact(status("Threads:"));
    }

    /** A number from Linux's status of the process. */
    private long status(String field) {
        try {
            return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith(field))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private String jcmd(String question) {
        try {
            Process asked = new ProcessBuilder(JAVA.resolve("jcmd").toString(), Long.toString(process.pid()), question)
                    .redirectErrorStream(true)
                    .start();
            return new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
