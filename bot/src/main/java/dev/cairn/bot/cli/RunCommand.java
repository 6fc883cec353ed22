package dev.cairn.bot.cli;

import dev.cairn.bot.Cairn;
import dev.cairn.bot.Config;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code cairn run}: runs on Discord until it is stopped. */
@Command(name = "run", description = "Run on Discord.")
public final class RunCommand implements Callable<Integer> {
    @Spec
    void describeEnvironment(CommandSpec spec) {
        Stream<String> lines = Arrays.stream(Config.Variable.values()).flatMap(RunCommand::describe);
        spec.usageMessage()
                .footer(Stream.concat(Stream.of("", "Environment:"), lines).toArray(String[]::new));
    }

    /** Puts the default on a line of its own, since picocli wraps lines of more than 80 characters. */
    private static Stream<String> describe(Config.Variable variable) {
        String meaning = "  %-20s  %s".formatted(variable, variable.meaning());
        return variable.defaultValue().isEmpty()
                ? Stream.of(meaning)
                : Stream.of(meaning, " ".repeat(24) + "(" + variable.defaultValue() + " unless set)");
    }

    @Override
    public Integer call() throws StartupException {
        try (Cairn cairn = Cairn.start(Config.from(System.getenv()), Clock.systemUTC())) {
            Shutdown.closes(cairn);
            cairn.awaitEnd();
            return ExitCode.OK;
        }
    }
}
