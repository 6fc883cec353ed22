package dev.cairn.bot.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code java -jar cairn.jar playground}, in a process of its own. */
final class PackagedPlayground implements AutoCloseable {
    private static final Path JAR = Path.of("target", "cairn.jar").toAbsolutePath();
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");
    private static final Pattern OPEN = Pattern.compile("playground is open at (\\S+)");
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Process process;
    private final Path folder;
    private final URI address;

    private PackagedPlayground(Process process, Path folder, URI address) {
        this.process = process;
        this.folder = folder;
        this.address = address;
    }

    static PackagedPlayground start() throws IOException {
        Path folder = Files.createTempDirectory("cairn-playground");
        Path output = folder.resolve("output.txt");
        ProcessBuilder builder = new ProcessBuilder(
                        List.of(JAVA.toString(), "-jar", JAR.toString(), "playground", "--port", "0"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(name -> name.matches("(DISCORD|DATABASE|CAIRN)_.*"));
        Process process = builder.start();
        Matcher opened = await().atMost(LONGEST)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> OPEN.matcher(said(process, output)), Matcher::find);
        return new PackagedPlayground(process, folder, URI.create(opened.group(1)));
    }

    private static String said(Process process, Path output) throws IOException {
        String said = Files.readString(output);
        if (!process.isAlive()) {
            throw new IllegalStateException("the playground has ended: " + said);
        }
        return said;
    }

    URI address() {
        return address;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        Files.delete(folder.resolve("output.txt"));
        Files.delete(folder);
    }
}
