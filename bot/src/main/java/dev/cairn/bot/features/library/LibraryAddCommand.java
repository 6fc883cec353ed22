package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.PlainName;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.curriculum.Topic;
import java.util.List;
import java.util.Optional;

/** {@code /library add}. */
final class LibraryAddCommand implements Command {
    private static final String LINK = "link";
    private static final String TITLE = "title";
    private static final String TOPIC = "topic";
    private static final int MAX_LINK_LENGTH = 2_000;

    private static final CommandSpec SPEC = LibraryCommands.spec(
            "add",
            LibraryCommandCopy.text(LibraryCommandCopy::addDescription),
            new OptionSpec.StringOption(
                    LINK, LibraryCommandCopy.text(LibraryCommandCopy::linkOption), true, false, MAX_LINK_LENGTH),
            new OptionSpec.StringOption(
                    TITLE,
                    LibraryCommandCopy.text(LibraryCommandCopy::titleOption),
                    false,
                    false,
                    EntryDraft.MAX_TITLE_LENGTH),
            OptionSpec.autocompleted(TOPIC, LibraryCommandCopy.text(LibraryCommandCopy::topicOption)));

    private final LibraryService service;
    private final TopicGuess topics;

    LibraryAddCommand(LibraryService service, TopicGuess topics) {
        this.service = service;
        this.topics = topics;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LibraryServer.of(request);
        CanonicalLink link = service.read(options.requiredText(LINK));
        EntryDraft draft = new EntryDraft(
                link,
                options.text(TITLE).flatMap(PlainName::line),
                options.text(TOPIC).map(typed -> LibraryActions.topic(topics, typed)));
        return Reply.of(service.add(request, draft));
    }

    /** Suggests what the title and the link name before anything is typed. */
    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("");
        Optional<CanonicalLink> link = options.text(LINK)
                .map(SharedLink::parse)
                .filter(SharedLink.Accepted.class::isInstance)
                .map(accepted -> ((SharedLink.Accepted) accepted).link());
        List<Topic> suggested = typed.isEmpty()
                ? topics.of(options.text(TITLE).orElse(""), link)
                : topics.near(typed, OptionSpec.MAX_CHOICES);
        return suggested.stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(topic -> new Choice(topic.name(), topic.id().value()))
                .toList();
    }
}
