package dev.cairn.bot.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.bot.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

class CommandLineTest {
    static Set<String> subcommands() {
        return Main.commandLine().getSubcommands().keySet();
    }

    @ParameterizedTest
    @MethodSource("subcommands")
    void everySubcommandExplainsItself(String name) {
        assertThat(print(name, "--help")).contains("Usage: cairn " + name);
    }

    @Test
    void helpListsEverySubcommand() {
        assertThat(print("--help")).contains(subcommands());
    }

    @Test
    void versionIsNamed() {
        assertThat(print("--version")).startsWith("cairn ");
    }

    private static String print(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = Main.commandLine().setOut(new PrintWriter(out, true));

        assertThat(line.execute(arguments)).isZero();
        return out.toString();
    }
}
