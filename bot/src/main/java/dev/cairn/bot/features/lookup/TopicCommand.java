package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import java.util.List;

/** {@code /topic}: shows a topic, what it needs first, and where it is covered. */
final class TopicCommand implements Command {
    private static final CommandSpec SPEC = CommandSpec.of(
            "topic",
            LookupCommandCopy.text(LookupCommandCopy::topicDescription),
            AnswerMode.PRIVATE,
            OptionSpec.requiredAutocompleted("name", LookupCommandCopy.text(LookupCommandCopy::topicNameOption)));

    private final Lookup lookup;
    private final TopicFinder topics;

    TopicCommand(Lookup lookup, TopicFinder topics) {
        this.lookup = lookup;
        this.topics = topics;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(lookup.topicNamed(request, options.requiredText("name")));
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        return topics.suggest(typed, lookup.topicContext(request.learner()));
    }
}
