package dev.cairn.bot.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cairn archive [FILE]}: archives the classes that a running Cairn needs, for a faster start. */
@Command(
        name = "archive",
        description =
                "Write an archive of Cairn's classes, with which it starts in about half the time. It fits this jar"
                        + " in this place and this Java; make it again when either changes.")
public final class ArchiveCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "Where to put the archive (default: beside the jar, its name ending in .jsa).")
    private @Nullable Path file;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws StartupException {
        Path jar = Path.of(System.getProperty("java.class.path"));
        if (!jar.toString().endsWith(".jar")) {
            throw new StartupException(List.of("Only the classes of cairn.jar can be archived. Start this command with"
                    + " java -jar bot/target/cairn.jar archive."));
        }
        Path archive = file != null ? file : Path.of(jar.toString().replaceAll("\\.jar$", ".jsa"));
        requireWritable(archive);
        Path part = archive.resolveSibling(archive.getFileName() + ".part");
        try {
            new TrainingRun(jar, part).run();
            Files.move(part, archive, StandardCopyOption.REPLACE_EXISTING);
            spec.commandLine()
                    .getOut()
                    .println("The classes are archived in " + archive + " (" + Files.size(archive) / (1 << 20)
                            + " MB). Start Cairn with:\njava -XX:SharedArchiveFile=" + archive + " -jar " + jar
                            + " run");
            return ExitCode.OK;
        } catch (IOException fault) {
            throw new StartupException(
                    List.of("The archive could not be written (" + fault.getMessage() + "). Give another FILE."));
        } finally {
            delete(part);
        }
    }

    private static void requireWritable(Path archive) throws StartupException {
        Path folder = archive.toAbsolutePath().getParent();
        if (Files.isDirectory(archive)) {
            throw new StartupException(List.of(archive + " is a folder. Give the name of a file in it."));
        }
        if (folder == null || !Files.isDirectory(folder) || !Files.isWritable(folder)) {
            throw new StartupException(List.of("Nothing can be written in " + folder
                    + ". Give a FILE in a folder that you can write to, such as /tmp/cairn.jsa."));
        }
    }

    private static void delete(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            System.err.println("cairn: " + part + " is left over and can be deleted");
        }
    }
}
