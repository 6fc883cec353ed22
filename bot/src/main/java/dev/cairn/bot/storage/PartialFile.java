package dev.cairn.bot.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that is being made, with the process id in its name, beside the place where it will be. It is removed on close and
 * when the process is told to stop; what a killed process left is removed before the next one is made.
 */
final class PartialFile implements AutoCloseable {
    private final Path path;
    private final Thread removal;

    private PartialFile(Path path) {
        this.path = path;
        this.removal = new Thread(this::removeOnShutdown, "partial file removal");
    }

    /** Creates an empty file that will become this one. */
    static PartialFile of(Path whole) throws IOException {
        removeAbandoned(whole);
        PartialFile part = new PartialFile(whole.resolveSibling(
                name(whole, Long.toString(ProcessHandle.current().pid()))));
        Runtime.getRuntime().addShutdownHook(part.removal);
        Files.createFile(part.path, PrivateFile.permissions());
        return part;
    }

    private static String name(Path whole, String pid) {
        return whole.getFileName() + "." + pid + ".part";
    }

    private static void removeAbandoned(Path whole) throws IOException {
        Path folder = whole.toAbsolutePath().getParent();
        if (folder == null) {
            return;
        }
        Pattern name = Pattern.compile(Pattern.quote(whole.getFileName() + ".") + "(\\d{1,18})\\.part");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Matcher matcher = name.matcher(file.getFileName().toString());
                if (matcher.matches() && !isAlive(Long.parseLong(matcher.group(1)))) {
                    remove(file);
                }
            }
        }
    }

    private static boolean isAlive(long pid) {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }

    Path path() {
        return path;
    }

    /** Removes the file, if it was not moved, and SQLite's journal of it. */
    private static void remove(Path file) throws IOException {
        for (Path each : List.of(file, file.resolveSibling(file.getFileName() + "-journal"))) {
            Files.deleteIfExists(each);
        }
    }

    private void removeOnShutdown() {
        try {
            remove(path);
        } catch (IOException fault) {
            System.err.println("cairn: " + path + " could not be removed");
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(removal);
        } catch (IllegalStateException stopping) {
            // The hook removes it too, which does no harm.
        }
        remove(path);
    }
}
