package dev.cairn.bot.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reserves a database file for this process by locking a file beside it, which contains the process id.
 *
 * <p>The operating system releases the lock when the process dies. The lock file is never deleted: another process may
 * be about to lock it.
 */
final class FileHold implements AutoCloseable {
    /** The locked byte, far behind the text, because Windows lets no other process read locked bytes. */
    private static final long POSITION = 1L << 30;

    /**
     * The files that this process holds. POSIX locks belong to the process, and closing any channel of a file releases all
     * of them, so a second hold must be refused before it opens the file.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path beside;
    private final FileChannel channel;

    private FileHold(Path beside, FileChannel channel) {
        this.beside = beside;
        this.channel = channel;
    }

    /**
     * Reserves the file.
     *
     * @throws StorageProblem if another Cairn holds it, or nothing can be written beside it
     */
    static FileHold on(Path file) throws StorageProblem {
        Path beside = file.resolveSibling(file.getFileName() + ".lock");
        if (!HELD.add(beside)) {
            throw inUse(file, Long.toString(ProcessHandle.current().pid()));
        }
        FileHold hold = null;
        try {
            hold = tryHold(beside);
        } catch (IOException fault) {
            throw SqliteFaults.notWritable(file, fault);
        } finally {
            if (hold == null) {
                HELD.remove(beside);
            }
        }
        if (hold == null) {
            throw inUse(file, holder(beside));
        }
        return hold;
    }

    private static @Nullable FileHold tryHold(Path beside) throws IOException {
        FileChannel channel = FileChannel.open(
                beside, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFile.permissions());
        PrivateFile.restrict(beside);
        boolean held = false;
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                return null;
            }
            String pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            held = true;
            return new FileHold(beside, channel);
        } finally {
            if (!held) {
                channel.close();
            }
        }
    }

    private static String holder(Path beside) {
        try {
            String pid = Files.readString(beside, StandardCharsets.US_ASCII).strip();
            return pid.isEmpty() ? "unknown" : pid;
        } catch (IOException unreadable) {
            return "unknown";
        }
    }

    private static StorageProblem inUse(Path file, String pid) {
        return StorageProblem.of(
                "The database " + file + " is in use by another Cairn (process " + pid + ").",
                "Stop that one first, or set DATABASE_URL to another file.");
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        } finally {
            HELD.remove(beside);
        }
    }
}
