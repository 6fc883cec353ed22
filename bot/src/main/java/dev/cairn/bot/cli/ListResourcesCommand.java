package dev.cairn.bot.cli;

import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cairn resources [WORD]}: lists the resources that a roadmap of one's own can refer to. */
@Command(
        name = "resources",
        description = "List the resources that ship with Cairn: the id to write, title and address.")
public final class ListResourcesCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only those with this word in their id, title, synonyms, provider or address.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ContentListing listing = new ContentListing(words);
        for (Resource resource : CurriculumReader.bundled().orThrow().resources()) {
            String address = resource.url().map(Object::toString).orElse("");
            listing.add(
                    resource.id() + "\t" + resource.title() + "\t" + address,
                    String.join(
                            " ",
                            resource.id().value(),
                            resource.title(),
                            String.join(" ", resource.synonyms()),
                            resource.provider().orElse(""),
                            address));
        }
        return listing.print(spec.commandLine().getOut(), "resource") ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
