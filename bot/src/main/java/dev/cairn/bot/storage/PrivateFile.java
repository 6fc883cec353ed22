package dev.cairn.bot.storage;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files that only the user who runs Cairn may read, whatever the umask: they hold notes, time zones and ids of people. On a
 * file system without POSIX permissions its own defaults apply.
 */
final class PrivateFile {
    private static final Logger LOG = LoggerFactory.getLogger(PrivateFile.class);
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFile() {}

    /** The permissions to create a private file with. */
    static FileAttribute<?>[] permissions() {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Creates an empty file unless there is one. */
    static void createIfMissing(Path file) throws IOException {
        try {
            Files.createFile(file, permissions());
        } catch (FileAlreadyExistsException present) {
            // Its permissions are restricted once it is known to be a database of Cairn's.
        }
    }

    /** Withdraws the permissions of everyone but the owner, if there is such a file. */
    static void restrict(Path file) {
        if (!POSIX || !Files.exists(file)) {
            return;
        }
        try {
            Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
            permissions.addAll(Files.getPosixFilePermissions(file));
            if (permissions.retainAll(PosixFilePermissions.fromString("rwx------"))) {
                Files.setPosixFilePermissions(file, permissions);
            }
        } catch (IOException fault) {
            LOG.warn("Others may be able to read {}: its permissions could not be changed", file, fault);
        }
    }
}
