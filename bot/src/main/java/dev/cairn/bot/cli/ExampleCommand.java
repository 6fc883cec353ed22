package dev.cairn.bot.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code cairn example}: prints a small roadmap to begin from. */
@Command(name = "example", description = "Print a small whole roadmap to begin from, in Markdown.")
public final class ExampleCommand implements Callable<Integer> {
    @Option(names = "--json", description = "In JSON instead, with every part of the format.")
    private boolean json;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        String name = "/curriculum/example." + (json ? "json" : "md");
        try (InputStream example = ExampleCommand.class.getResourceAsStream(name)) {
            byte[] text = Objects.requireNonNull(example, name).readAllBytes();
            spec.commandLine().getOut().print(new String(text, StandardCharsets.UTF_8));
            spec.commandLine().getOut().flush();
        }
        return ExitCode.OK;
    }
}
