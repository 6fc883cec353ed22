package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandSpec;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.Options;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /library remove} and {@code /library report}, which act on one entry. */
final class LibraryEntryCommand implements Command {
    private static final String ENTRY = "entry";
    /** How many of a person's own entries are searched. */
    private static final int MAX_OWN = 200;

    private static final Pattern VALUE = Pattern.compile("entry:(?<id>\\d{1,18})");

    /** What is done with the entry. */
    @FunctionalInterface
    interface Act {
        Card with(Request request, LibraryEntry entry);
    }

    /** Whose entries can be picked. */
    enum Scope {
        /** The person's own, and every entry for a moderator. */
        REMOVABLE,
        /** Those of others that everybody sees. */
        OF_OTHERS
    }

    private final CommandSpec spec;
    private final LibraryStore store;
    private final Scope scope;
    private final Act act;

    private LibraryEntryCommand(CommandSpec spec, LibraryStore store, Scope scope, Act act) {
        this.spec = spec;
        this.store = store;
        this.scope = scope;
        this.act = act;
    }

    static LibraryEntryCommand remove(LibraryStore store, Act act) {
        CommandSpec spec = LibraryCommands.spec(
                "remove",
                LibraryCommandCopy.text(LibraryCommandCopy::removeDescription),
                OptionSpec.requiredAutocompleted(ENTRY, LibraryCommandCopy.text(LibraryCommandCopy::removeOption)));
        return new LibraryEntryCommand(spec, store, Scope.REMOVABLE, act);
    }

    static LibraryEntryCommand report(LibraryStore store, Act act) {
        CommandSpec spec = LibraryCommands.spec(
                "report",
                LibraryCommandCopy.text(LibraryCommandCopy::reportDescription),
                OptionSpec.requiredAutocompleted(ENTRY, LibraryCommandCopy.text(LibraryCommandCopy::reportOption)));
        return new LibraryEntryCommand(spec, store, Scope.OF_OTHERS, act);
    }

    @Override
    public CommandSpec spec() {
        return spec;
    }

    @Override
    public Reply handle(Request request, Options options) {
        LibraryServer here = LibraryServer.of(request);
        String typed = options.requiredText(ENTRY);
        LibraryEntry entry = picked(request, here, typed)
                .orElseThrow(() -> new UserError(LibraryCopy.text(copy -> copy.noSuchEntry(typed))));
        return Reply.of(act.with(request, entry));
    }

    private Optional<LibraryEntry> picked(Request request, LibraryServer here, String typed) {
        Matcher value = VALUE.matcher(typed);
        if (value.matches()) {
            return store.find(here.id(), new EntryId(Long.parseLong(value.group("id"))))
                    .filter(entry -> here.shows(entry, request.learner()));
        }
        return offered(request, here, typed).stream().findFirst();
    }

    @Override
    public List<Choice> suggest(Request request, String option, Options options) {
        return LibraryServer.find(request).stream()
                .flatMap(here -> offered(request, here, options.text(option).orElse("")).stream())
                .map(entry -> new Choice(entry.title(), "entry:" + entry.id().value()))
                .toList();
    }

    private List<LibraryEntry> offered(Request request, LibraryServer here, String typed) {
        if (scope == Scope.REMOVABLE && !here.isModerator()) {
            String part = typed.toLowerCase(Locale.ROOT);
            return store.submitted(here.id(), request.learner(), Long.MAX_VALUE, MAX_OWN).stream()
                    .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(part))
                    .limit(OptionSpec.MAX_CHOICES)
                    .toList();
        }
        List<LibraryEntry> found = typed.isEmpty()
                ? store.newest(here.id(), Long.MAX_VALUE, OptionSpec.MAX_CHOICES)
                : store.search(here.id(), typed, OptionSpec.MAX_CHOICES);
        return found.stream()
                .filter(entry -> scope == Scope.REMOVABLE || !entry.isBy(request.learner()))
                .toList();
    }
}
