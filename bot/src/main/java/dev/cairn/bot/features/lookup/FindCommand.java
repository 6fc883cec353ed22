package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.card.Clip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** {@code /find}: searches everything in the curriculum. */
final class FindCommand implements Command {
    private static final int MAX_QUERY_LENGTH = 200;
    /** Discord's limit for the value of a choice. */
    private static final int MAX_VALUE_LENGTH = 100;

    private static final CommandSpec SPEC = CommandSpec.of(
            "find",
            LookupCommandCopy.text(LookupCommandCopy::findDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.StringOption(
                    "query", LookupCommandCopy.text(LookupCommandCopy::queryOption), true, true, MAX_QUERY_LENGTH));

    private final SearchIndex searchIndex;
    private final Lookup lookup;
    private final TopicFinder topics;

    FindCommand(SearchIndex searchIndex, Lookup lookup, TopicFinder topics) {
        this.searchIndex = searchIndex;
        this.lookup = lookup;
        this.topics = topics;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        return Reply.of(lookup.search(request, options.requiredText("query")));
    }

    /**
     * Suggests what was typed and names of what a search finds; before anything is typed, the topics that the learner is
     * studying. Discord sends the first suggestion on Enter, so what was typed comes first unless it is itself a name.
     */
    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        String typed = options.text(option).orElse("").strip();
        if (typed.isEmpty()) {
            return topics.suggest(typed, lookup.topicContext(request.learner())).stream()
                    .map(choice -> new Choice(choice.name(), choice.name()))
                    .toList();
        }
        LookupCopy copy = LookupCopy.in(request.locale());
        Map<String, Choice> byName = new LinkedHashMap<>();
        searchIndex
                .search(typed, OptionSpec.MAX_CHOICES, lookup.activeRoadmap(request.learner()))
                .forEach(result -> {
                    String name = Clip.to(MAX_VALUE_LENGTH, copy.name(result));
                    byName.putIfAbsent(name, new Choice(name + " · " + copy.kind(result), name));
                });
        if (byName.keySet().stream().anyMatch(typed::equalsIgnoreCase) || typed.length() > MAX_VALUE_LENGTH) {
            return List.copyOf(byName.values());
        }
        Choice asTyped = new Choice(
                Clip.to(MAX_VALUE_LENGTH, LookupCommandCopy.in(request.locale()).searchFor(typed)), typed);
        return Stream.concat(Stream.of(asTyped), byName.values().stream())
                .limit(OptionSpec.MAX_CHOICES)
                .toList();
    }
}
