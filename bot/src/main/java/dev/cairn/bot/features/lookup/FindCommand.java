package dev.cairn.bot.features.lookup;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.List;

/** {@code /find}: searches everything in the curriculum. */
final class FindCommand implements Command {
    private static final int MAX_RESULTS = 10;
    private static final int MAX_QUERY_LENGTH = 200;

    private static final CommandSpec SPEC = CommandSpec.of(
            "find",
            LookupCopy.text(LookupCopy::findDescription),
            AnswerMode.PRIVATE,
            new OptionSpec.StringOption(
                    "query", LookupCopy.text(LookupCopy::queryOption), true, false, MAX_QUERY_LENGTH));

    private final SearchIndex searchIndex;
    private final Lookup lookup;
    private final LookupCards cards;

    FindCommand(SearchIndex searchIndex, Lookup lookup, LookupCards cards) {
        this.searchIndex = searchIndex;
        this.lookup = lookup;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String query = options.requiredText("query");
        List<SearchResult> results = searchIndex.search(query, MAX_RESULTS, lookup.activeRoadmap(request.learner()));
        if (results.isEmpty()) {
            throw new UserError(LookupCopy.text(copy -> copy.nothingFound(query)));
        }
        return Reply.of(cards.results(request.viewer(), query, results));
    }
}
