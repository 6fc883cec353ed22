package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Clip;
import java.util.List;
import java.util.function.Function;

/** The commands of {@code /library} that only read: {@code find}, {@code saved} and {@code mine}. */
final class LibraryCommands {
    private static final String QUERY = "query";
    private static final int MAX_QUERY_LENGTH = 100;

    private LibraryCommands() {}

    static CommandSpec spec(String name, Text description, OptionSpec... options) {
        return CommandSpec.inGroup(LibraryFeature.GROUP, name, description, AnswerMode.PRIVATE, options);
    }

    /** {@code /library find}. */
    record Find(LibraryStore store, LibraryCards cards) implements Command {
        private static final CommandSpec SPEC = LibraryCommands.spec(
                "find",
                LibraryCommandCopy.text(LibraryCommandCopy::findDescription),
                new OptionSpec.StringOption(
                        QUERY,
                        LibraryCommandCopy.text(LibraryCommandCopy::queryOption),
                        false,
                        true,
                        MAX_QUERY_LENGTH));

        @Override
        public CommandSpec spec() {
            return SPEC;
        }

        @Override
        public Reply handle(Request request, Options options) {
            LibraryServer here = LibraryServer.of(request);
            store.seen(here.id(), request.learner(), request.at());
            String query = options.text(QUERY).orElse("");
            if (query.isEmpty()) {
                return Reply.of(
                        cards.newest(request, store.newest(here.id(), Long.MAX_VALUE, LibraryCards.PAGE), true));
            }
            List<LibraryEntry> found = store.search(here.id(), query, LibraryCards.PAGE);
            if (found.isEmpty()) {
                throw new UserError(LibraryCopy.text(copy -> copy.nothingFound(query)));
            }
            return Reply.of(cards.found(request, query, found));
        }

        @Override
        public List<Choice> suggest(Request request, String option, Options options) {
            String typed = options.text(option).orElse("");
            return LibraryServer.find(request).stream()
                    .flatMap(here -> found(here, typed).stream())
                    .map(entry -> Clip.to(MAX_QUERY_LENGTH, entry.title()))
                    .distinct()
                    .map(title -> new Choice(title, title))
                    .toList();
        }

        private List<LibraryEntry> found(LibraryServer here, String typed) {
            return typed.isEmpty()
                    ? store.newest(here.id(), Long.MAX_VALUE, OptionSpec.MAX_CHOICES)
                    : store.search(here.id(), typed, OptionSpec.MAX_CHOICES);
        }
    }

    /** {@code /library saved} and {@code /library mine}: commands without options. */
    record Plain(CommandSpec spec, Function<Request, Card> answer) implements Command {
        @Override
        public Reply handle(Request request, Options options) {
            return Reply.of(answer.apply(request));
        }
    }

    static Command saved(SavedList saved) {
        return new Plain(spec("saved", LibraryCommandCopy.text(LibraryCommandCopy::savedDescription)), saved::first);
    }

    static Command mine(LibraryActions actions) {
        return new Plain(spec("mine", LibraryCommandCopy.text(LibraryCommandCopy::mineDescription)), actions::mine);
    }
}
