package dev.cairn.bot;

import dev.cairn.bot.cli.ArchiveCommand;
import dev.cairn.bot.cli.BackupCommand;
import dev.cairn.bot.cli.ExampleCommand;
import dev.cairn.bot.cli.HealthCommand;
import dev.cairn.bot.cli.ImportCommand;
import dev.cairn.bot.cli.ListResourcesCommand;
import dev.cairn.bot.cli.ListTopicsCommand;
import dev.cairn.bot.cli.PlaygroundCommand;
import dev.cairn.bot.cli.RunCommand;
import dev.cairn.bot.cli.StartupException;
import dev.cairn.bot.cli.ValidateCommand;
import dev.cairn.bot.logging.CairnLoggingProvider;
import dev.cairn.bot.logging.FaultLine;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Runs the command line of {@code cairn.jar}. */
@Command(
        name = "cairn",
        description = "A study companion on Discord for people who learn machine learning together.",
        subcommands = {
            RunCommand.class,
            PlaygroundCommand.class,
            ValidateCommand.class,
            ImportCommand.class,
            ListTopicsCommand.class,
            ListResourcesCommand.class,
            ExampleCommand.class,
            BackupCommand.class,
            HealthCommand.class,
            ArchiveCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        footer = "%nExit code: 0 after a stop, 2 for a problem that you can solve, 1 for a bug in Cairn.")
public final class Main {
    private Main() {}

    /** Reads the version from the jar's manifest. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            @Nullable String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"cairn " + (version == null ? "(not packaged)" : version)};
        }
    }

    public static void main(String[] arguments) {
        CairnLoggingProvider.takeOver();
        boolean onlyRun = arguments.length == 1 && arguments[0].equals("run");
        System.exit(onlyRun ? run() : commandLine().execute(arguments));
    }

    /** Runs without reading the whole command line's description, which would take a tenth of the start. */
    private static int run() {
        try {
            return new RunCommand().call();
        } catch (StartupException | RuntimeException fault) {
            return report(fault, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    public static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.getSubcommands().values().stream()
                .map(CommandLine::getCommandSpec)
                .filter(command -> !command.helpCommand())
                .forEach(command -> command.mixinStandardHelpOptions(true).versionProvider(new Version()));
        line.setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command.getErr()));
        return line;
    }

    private static int report(Exception fault, PrintWriter err) {
        if (fault instanceof StartupException problem) {
            problem.lines().forEach(line -> err.println("cairn: " + line));
            return problem.exitCode();
        }
        err.println("cairn: a bug in Cairn: " + FaultLine.withAllFrames(fault));
        return CommandLine.ExitCode.SOFTWARE;
    }
}
