package dev.cairn.bot.cli;

import dev.cairn.curriculum.reader.Document;
import dev.cairn.curriculum.reader.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cairn validate FILE…}: checks roadmap files before they are used. */
@Command(
        name = "validate",
        description = "Check roadmap files together with what ships with Cairn, and print every problem at once:"
                + " the file and line, what is wrong and how to fix it. Warnings are what is probably not meant.",
        footer = "%nExit code: 0 if all files are valid, 1 if there is a problem.")
public final class ValidateCommand implements Callable<Integer> {

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A roadmap file, or a folder of them as for CAIRN_CURRICULUM_DIR.")
    private List<Path> files = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final List<String> problems = new ArrayList<>();
    private final List<Problem> passedOver = new ArrayList<>();

    /** By normalized path, since a file given twice would clash with itself. */
    private final Map<Path, Document> documents = new LinkedHashMap<>();

    @Override
    public Integer call() {
        files.forEach(this::add);
        CheckedFiles checked = CheckedFiles.of(List.copyOf(documents.values()), problems, passedOver);
        checked.lines().forEach(spec.commandLine().getOut()::println);
        return checked.isValid() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void add(Path file) {
        if (!Files.isDirectory(file)) {
            keep(Document.of(file));
            return;
        }
        try {
            List<Document> found = Document.allIn(file);
            found.forEach(this::keep);
            passedOver.addAll(Document.passedOverIn(file));
            if (found.isEmpty()) {
                problems.add(file
                        + ": there is no roadmap file in this folder; put one in, its name ending in .json or .md");
            }
        } catch (IOException unlisted) {
            problems.add(file + ": this folder cannot be listed; give the user that runs this the right to read it");
        }
    }

    private void keep(Document document) {
        documents.putIfAbsent(Path.of(document.name()).toAbsolutePath().normalize(), document);
    }
}
