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
final class DatabaseFileLock implements AutoCloseable {
    /** The locked byte, far behind the text, because Windows lets no other process read locked bytes. */
    private static final long POSITION = 1L << 30;

    /**
     * The files that this process holds. POSIX locks belong to the process, and closing any channel of a file releases all
     * of them, so a second lock must be refused before it opens the file.
     */
    private static final Set<Path> LOCKED = ConcurrentHashMap.newKeySet();

    private final Path lockFile;
    private final FileChannel channel;

    private DatabaseFileLock(Path lockFile, FileChannel channel) {
        this.lockFile = lockFile;
        this.channel = channel;
    }

    /**
     * Reserves the file.
     *
     * @throws StorageProblem if another Cairn holds it, or nothing can be written beside it
     */
    static DatabaseFileLock acquire(Path file) throws StorageProblem {
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        if (!LOCKED.add(lockFile)) {
            throw inUse(file, Long.toString(ProcessHandle.current().pid()));
        }
        DatabaseFileLock fileLock = null;
        try {
            fileLock = tryLock(lockFile);
        } catch (IOException fault) {
            throw SqliteFaults.notWritable(file, fault);
        } finally {
            if (fileLock == null) {
                LOCKED.remove(lockFile);
            }
        }
        if (fileLock == null) {
            throw inUse(file, holder(lockFile));
        }
        return fileLock;
    }

    private static @Nullable DatabaseFileLock tryLock(Path lockFile) throws IOException {
        FileChannel channel = FileChannel.open(
                lockFile, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), PrivateFile.permissions());
        PrivateFile.restrict(lockFile);
        boolean locked = false;
        try {
            FileLock lock = channel.tryLock(POSITION, 1, false);
            if (lock == null) {
                return null;
            }
            String pid = ProcessHandle.current().pid() + "\n";
            channel.truncate(0).write(ByteBuffer.wrap(pid.getBytes(StandardCharsets.US_ASCII)));
            locked = true;
            return new DatabaseFileLock(lockFile, channel);
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    private static String holder(Path lockFile) {
        try {
            String pid = Files.readString(lockFile, StandardCharsets.US_ASCII).strip();
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
            LOCKED.remove(lockFile);
        }
    }
}
