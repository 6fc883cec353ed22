package dev.cairn.bot;

import dev.cairn.bot.logging.FaultLine;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of {@code cairn.jar}. */
@Command(
        name = "cairn",
        description = "A study companion on Discord for people who learn machine learning together.",
        subcommands = {
            RunCommand.class,
            PlaygroundCommand.class,
            ValidateCommand.class,
            BackupCommand.class,
            HealthCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        footer =
                "%nExit code: 0 after a stop, 2 when there is something for you to mend, 1 for a fault of Cairn's own.")
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Logging.takeOver();
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setExecutionExceptionHandler((fault, command, parsed) -> report(fault, command.getErr()));
        return line;
    }

    private static int report(Exception fault, PrintWriter err) {
        if (fault instanceof StartProblems problems) {
            problems.lines().forEach(line -> err.println("cairn: " + line));
            return problems.exitCode();
        }
        err.println("cairn: a fault of Cairn's own: " + FaultLine.whole(fault));
        return Exit.OURS;
    }
}
