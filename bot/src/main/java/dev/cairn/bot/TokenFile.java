package dev.cairn.bot;

import dev.cairn.bot.Config.Variable;
import dev.cairn.bot.cli.StartupException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;

/** Reads the bot's token from a file, so that the environment and {@code docker inspect} do not show it. */
final class TokenFile {
    private static final int MAX_BYTES = 4_096;
    private static final Set<PosixFilePermission> TOO_OPEN =
            Set.of(PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private TokenFile() {}

    /**
     * The stripped content of the file.
     *
     * @throws StartupException if it cannot be read, or if every user of the machine can
     */
    static String read(String name) throws StartupException {
        try {
            Path file = Path.of(name);
            if (!Files.isRegularFile(file) || !Files.isReadable(file) || Files.size(file) > MAX_BYTES) {
                throw problem(name + ", which is no file with a token that Cairn may read. Put the token there, alone,"
                        + " and let Cairn's user read it.");
            }
            if (isTooOpen(file)) {
                throw problem(name + ", which every user of this machine may read or change. Run: chmod 600 " + name);
            }
            return Files.readString(file, StandardCharsets.UTF_8).strip();
        } catch (IOException | InvalidPathException unreadable) {
            throw problem(name + ", which cannot be read as text. Put the token there, alone.");
        }
    }

    /** Docker mounts secrets readable by all below /run/secrets, which is inside the container alone. */
    private static boolean isTooOpen(Path file) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class, new LinkOption[0]);
        if (view == null || file.toAbsolutePath().startsWith("/run/secrets")) {
            return false;
        }
        return view.readAttributes().permissions().stream().anyMatch(TOO_OPEN::contains);
    }

    private static StartupException problem(String what) {
        return new StartupException(List.of(Variable.DISCORD_TOKEN_FILE + " names " + what));
    }
}
