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
import java.util.stream.Stream;

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
    private final LibraryModerators moderators;
    private final Scope scope;
    private final Act act;

    private LibraryEntryCommand(CommandSpec spec, LibraryActions actions, Scope scope, Act act) {
        this.spec = spec;
        this.store = actions.store();
        this.moderators = actions.moderators();
        this.scope = scope;
        this.act = act;
    }

    static LibraryEntryCommand remove(LibraryActions actions) {
        CommandSpec spec = LibraryCommands.spec(
                "remove",
                LibraryCommandCopy.text(LibraryCommandCopy::removeDescription),
                OptionSpec.requiredAutocompleted(ENTRY, LibraryCommandCopy.text(LibraryCommandCopy::removeOption)));
        return new LibraryEntryCommand(spec, actions, Scope.REMOVABLE, actions::askRemoval);
    }

    static LibraryEntryCommand report(LibraryActions actions) {
        CommandSpec spec = LibraryCommands.spec(
                "report",
                LibraryCommandCopy.text(LibraryCommandCopy::reportDescription),
                OptionSpec.requiredAutocompleted(ENTRY, LibraryCommandCopy.text(LibraryCommandCopy::reportOption)));
        return new LibraryEntryCommand(spec, actions, Scope.OF_OTHERS, actions::report);
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
                    .filter(entry -> moderators.show(here, entry, request.learner()));
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
        if (scope == Scope.OF_OTHERS) {
            return shown(here, typed)
                    .filter(entry -> !entry.isBy(request.learner()))
                    .toList();
        }
        return removable(request, here, typed).limit(OptionSpec.MAX_CHOICES).toList();
    }

    /** A moderator sees what is hidden first, since it waits for one. */
    private Stream<LibraryEntry> removable(Request request, LibraryServer here, String typed) {
        if (moderators.include(here)) {
            return Stream.concat(titled(store.hidden(here.id(), OptionSpec.MAX_CHOICES), typed), shown(here, typed));
        }
        return titled(store.submitted(here.id(), request.learner(), Long.MAX_VALUE, MAX_OWN), typed);
    }

    private Stream<LibraryEntry> shown(LibraryServer here, String typed) {
        return (typed.isEmpty()
                        ? store.newest(here.id(), Long.MAX_VALUE, OptionSpec.MAX_CHOICES)
                        : store.search(here.id(), typed, OptionSpec.MAX_CHOICES))
                .stream();
    }

    private static Stream<LibraryEntry> titled(List<LibraryEntry> entries, String part) {
        String letters = part.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.title().toLowerCase(Locale.ROOT).contains(letters));
    }
}
