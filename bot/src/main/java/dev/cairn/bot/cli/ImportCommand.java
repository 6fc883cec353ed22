package dev.cairn.bot.cli;

import dev.cairn.curriculum.markdown.MarkdownImport;
import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.MarkdownFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cairn import FILE.md}: makes a roadmap of a Markdown file, and says what became of it. */
@Command(
        name = "import",
        description = "Make a roadmap of a Markdown file: headings, tables and lists become phases, units and steps.",
        footer = {
            "%nWrites FILE.json, and FILE.ids.json, which keeps everybody's progress when you rename a heading and import"
                    + " again. Keep both beside the Markdown.",
            "%nExit code: 0 if the roadmap is valid, 1 if there is a problem."
        })
public final class ImportCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FILE.md", description = "The Markdown file.")
    private Path file = Path.of("");

    @Option(names = "--check", description = "Only report what would become of it; write nothing.")
    private boolean check;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Where to write the JSON (default: FILE.json beside the Markdown).")
    private @Nullable Path output;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws StartupException {
        PrintWriter out = spec.commandLine().getOut();
        if (!MarkdownFile.isMarkdown(file)) {
            throw new StartupException(List.of(file + " is not a Markdown file; its name must end in .md."));
        }
        Document document = Document.of(file);
        MarkdownImport imported = document.markdown().orElse(null);
        if (imported != null) {
            imported.report().lines().forEach(out::println);
            out.println();
        }
        CheckedFiles checked = CheckedFiles.of(List.of(document));
        checked.lines().forEach(out::println);
        if (imported != null && !check) {
            Path json = output == null ? file.resolveSibling(MarkdownFile.baseName(file) + ".json") : output;
            write(json, imported.json());
            write(MarkdownFile.idsOf(file), imported.ids().json());
            out.println("Written: " + json + " and " + MarkdownFile.idsOf(file) + ".");
        }
        return checked.isValid() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private static void write(Path file, String text) throws StartupException {
        try {
            Files.writeString(file, text);
        } catch (IOException fault) {
            throw new StartupException(
                    List.of(
                            file + " cannot be written (" + fault.getClass().getSimpleName()
                                    + "). Give the user that runs this the right to write it, or name another file with --output."));
        }
    }
}
