package dev.cairn.bot.features.lookup;

import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import java.util.List;

/** {@code /find}: a search over everything. */
final class FindCommand implements Command {
    private static final int MOST = 10;
    private static final int LONGEST_QUERY = 200;

    private static final CommandSpec SPEC = CommandSpec.of(
            "find",
            "Search everything: ideas, units, steps, courses, lists",
            AnswerMode.PRIVATE,
            new OptionSpec.StringOption(
                    "query", "What you look for; typing errors are forgiven", true, false, LONGEST_QUERY));

    private final SearchIndex findings;
    private final StudyService studies;
    private final LookupCards cards;

    FindCommand(SearchIndex findings, StudyService studies, LookupCards cards) {
        this.findings = findings;
        this.studies = studies;
        this.cards = cards;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Reply handle(Request request, Options options) {
        String query = options.requiredText("query");
        List<SearchResult> found = findings.search(query, MOST, studies.activeRoadmap(request.learner()));
        if (found.isEmpty()) {
            throw new UserError(LookupCopy.foundNothing(query));
        }
        return Reply.of(cards.found(request.learner(), query, found));
    }
}
