package dev.cairn.bot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** Runs the packaged program as people do, in its own folder. */
final class PackagedCairn implements AutoCloseable {
    private static final Path JAR = Path.of("target", "cairn.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Duration LONGEST = Duration.ofMinutes(4);
    private static final Pattern LOG_LINE = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\S+ INFO .*");

    private final Process process;
    private final Path out;
    private final Path err;

    private PackagedCairn(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** Starts it with just these of Cairn's own variables; temporary files go into {@code tmp} of the folder. */
    static PackagedCairn start(Path folder, Map<String, String> environment, String... arguments) throws IOException {
        Path tmp = Files.createDirectories(folder.resolve("tmp"));
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        List<String> command = new ArrayList<>(List.of(JAVA.toString(), "-Xmx256m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-Djava.io.tmpdir=" + tmp, "-jar", JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(DISCORD|DATABASE|CAIRN|JDK|JAVA)_.*"));
        builder.environment().putAll(environment);
        return new PackagedCairn(builder.start(), out, err);
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("still running: " + output() + errors());
        }
        return process.exitValue();
    }

    /** Sends SIGTERM as a supervisor does, and returns how long the stop took. */
    Duration terminate() throws InterruptedException {
        long begin = System.nanoTime();
        process.destroy();
        exitCode();
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits until the output matches the pattern. */
    Matcher awaitOutput(Pattern wanted) {
        return Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> {
                            if (!process.isAlive()) {
                                throw new IllegalStateException("it has ended: " + output() + errors());
                            }
                            return wanted.matcher(output());
                        },
                        Matcher::find);
    }

    String output() {
        return read(out);
    }

    /** Returns the lines on standard error, without the log's INFO lines. */
    List<String> errors() {
        return read(err)
                .lines()
                .filter(line -> !LOG_LINE.matcher(line).matches())
                .toList();
    }

    String everythingSaid() {
        return read(out) + read(err);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
