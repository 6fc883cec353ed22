package dev.cairn.bot.cli;

import dev.cairn.curriculum.reader.CurriculumReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs a playground in a Java of its own, uses it over HTTP as its page does, and stops it, whereupon that Java archives
 * the classes it has loaded.
 *
 * @param archive the file that is written
 */
record TrainingRun(Path jar, Path archive) {
    private static final Pattern OPEN = Pattern.compile("is open at (http://\\S+?)/? ");
    private static final int ENDS_WITHIN_SECONDS = 60;

    /**
     * Writes the archive.
     *
     * @throws IOException if it cannot be written
     * @throws StartupException if the playground does not run
     */
    void run() throws IOException, StartupException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        // The archive's own log lists thousands of classes that it leaves out.
        Process process = new ProcessBuilder(
                        java.toString(),
                        "-Xlog:disable",
                        "-XX:+UseSerialGC",
                        "-XX:ArchiveClassesAtExit=" + archive,
                        "-jar",
                        jar.toString(),
                        "playground",
                        "--port",
                        "0")
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            use(new PlaygroundClient(awaitOpen(lines)));
            // Unlike the process itself, its handle leaves the stream open.
            boolean stopping = process.toHandle().destroy();
            drain(lines);
            if (!stopping || !process.waitFor(ENDS_WITHIN_SECONDS, TimeUnit.SECONDS) || !Files.isRegularFile(archive)) {
                throw new StartupException(List.of("This Java wrote no archive of classes. Try another one, such as"
                        + " OpenJDK 17, after java -Xshare:dump where it has no archive of its own."));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", interrupted);
        } finally {
            process.destroyForcibly();
        }
    }

    private static String awaitOpen(BufferedReader lines) throws IOException, StartupException {
        StringBuilder said = new StringBuilder();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Matcher open = OPEN.matcher(line);
            if (open.find()) {
                return open.group(1);
            }
            said.append(' ').append(line);
        }
        throw new StartupException(List.of("The training run did not start:" + said));
    }

    private static void drain(BufferedReader lines) throws IOException {
        while (lines.readLine() != null) {
            // The process must not wait for a reader.
        }
    }

    /** What most people do in their first minutes: choose, look, search, press a button. */
    private static void use(PlaygroundClient learner) throws IOException, InterruptedException {
        String roadmap =
                CurriculumReader.bundled().orThrow().roadmaps().get(0).id().value();
        learner.command("roadmap", List.of("follow"), "roadmap", roadmap);
        learner.command("next", List.of(), "", "");
        learner.pressLast();
        learner.command("next", List.of(), "", "");
        learner.complete("done", "unit", "ma");
        learner.command("log", List.of("time"), "minutes", "30");
        learner.command("find", List.of(), "query", "gradient descent");
        learner.command("progress", List.of(), "", "");
        learner.command("leaderboard", List.of(), "", "");
        learner.command("settings", List.of("show"), "", "");
        learner.command("help", List.of(), "", "");
    }
}
