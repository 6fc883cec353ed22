package dev.cairn.bot.cli;

import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.reader.CurriculumReader;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code cairn topics [WORD]}: lists the topics that a roadmap of one's own can refer to. */
@Command(name = "topics", description = "List the topics that ship with Cairn: the id to write, and the name.")
public final class ListTopicsCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..*",
            paramLabel = "WORD",
            description = "Only those with this word in their id, name or synonyms.")
    private List<String> words = List.of();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        ContentListing listing = new ContentListing(words);
        for (Topic topic : CurriculumReader.bundled().orThrow().topics()) {
            listing.add(
                    topic.id() + "\t" + topic.name(),
                    topic.id() + " " + topic.name() + " " + String.join(" ", topic.synonyms()));
        }
        return listing.print(spec.commandLine().getOut(), "topic") ? ExitCode.OK : ExitCode.SOFTWARE;
    }
}
