package dev.cairn.bot.cli;

import dev.cairn.bot.Config;
import dev.cairn.bot.storage.Backup;
import dev.cairn.bot.storage.StorageProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Parameters;

/** {@code cairn backup FILE}: copies the SQLite database, also while Cairn runs. */
@Command(
        name = "backup",
        description = "Copy the SQLite database that DATABASE_URL names to FILE, also while Cairn runs.")
public final class BackupCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "Where to put the copy; a file that is there is left alone.")
    private Path file = Path.of("");

    @Override
    public Integer call() throws StartupException {
        try {
            long bytes = Backup.of(Config.databaseUrl(System.getenv()), file);
            System.out.println("The database is copied to " + file + " (" + bytes + " bytes).");
            return ExitCode.OK;
        } catch (StorageProblem problem) {
            throw new StartupException(List.of(problem.getMessage()));
        }
    }
}
