package dev.cairn.bot.features.library;

import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the entries of libraries, and lists of them. */
final class LibraryCards {
    static final int PAGE = 10;

    private final TopicGuess topics;

    LibraryCards(TopicGuess topics) {
        this.topics = topics;
    }

    Card says(String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).build();
    }

    /** The card of a resource that the roadmaps have, which need not be added. */
    Card known(Request request, Card resource) {
        List<Card.Block> blocks = Stream.concat(
                        Stream.of(new Card.TextDisplay(
                                LibraryAddCopy.in(request.locale()).onRoadmaps())),
                        resource.blocks().stream())
                .toList();
        return new Card(resource.tone(), blocks);
    }

    /** @throws UserError if nothing was added */
    Card added(Request request, AddResult result) {
        LibraryAddCopy copy = LibraryAddCopy.in(request.locale());
        if (result instanceof AddResult.Added added) {
            LibraryEntry entry = added.entry();
            boolean waits = entry.state() == EntryState.WAITING;
            String words = waits ? copy.waiting(entry, topic(entry)) : copy.added(entry, topic(entry));
            return Card.in(waits ? Card.Tone.NEUTRAL : Card.Tone.SUCCESS)
                    .text(words)
                    .buttons(Button.secondary(
                            LibraryCopy.in(request.locale()).editButton(), id(request, LibraryActions.EDIT, entry)))
                    .build();
        }
        if (result instanceof AddResult.AlreadyThere there) {
            LibraryEntry entry = there.entry();
            return says(entry.state() == EntryState.WAITING ? copy.stillWaiting(entry) : copy.alreadyThere(entry));
        }
        throw new UserError(
                result instanceof AddResult.TakenOut out
                        ? LibraryAddCopy.text(words -> words.takenOut(out.entry()))
                        : LibraryAddCopy.text(words -> words.tooManyWaiting(LibraryStore.MAX_WAITING)));
    }

    /** The newest entries, or older ones. */
    Card newest(Request request, List<LibraryEntry> entries, boolean isFirst) {
        LibraryCopy copy = LibraryCopy.in(request.locale());
        if (entries.isEmpty()) {
            return says(copy.empty());
        }
        Card.Builder card = list(request.viewer(), copy.newestHeading(), entries);
        return card.buttons(pages(request, LibraryActions.PAGE, entries, isFirst))
                .build();
    }

    /** The buttons for the newest and for older entries; none if there is one page alone. */
    private static List<Button> pages(Request request, String action, List<LibraryEntry> entries, boolean isFirst) {
        if (isFirst && entries.size() < PAGE) {
            return List.of();
        }
        LibraryCopy copy = LibraryCopy.in(request.locale());
        CustomId first = CustomId.forOwner(action, request.learner(), "0");
        CustomId older = CustomId.forOwner(
                action,
                request.learner(),
                Long.toString(entries.get(entries.size() - 1).id().value()));
        return List.of(
                isFirst ? Button.disabled(copy.newestButton(), first) : Button.secondary(copy.newestButton(), first),
                entries.size() == PAGE
                        ? Button.secondary(copy.olderButton(), older)
                        : Button.disabled(copy.olderButton(), older));
    }

    /** What a search found, at least one entry. */
    Card found(Request request, String query, List<LibraryEntry> entries) {
        return list(request.viewer(), LibraryCopy.in(request.locale()).resultsHeading(query), entries)
                .build();
    }

    private Card.Builder list(Viewer viewer, String heading, List<LibraryEntry> entries) {
        LibraryCopy copy = LibraryCopy.in(viewer.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(heading)
                .shortenable(entries.stream()
                        .map(entry -> copy.line(entry, topic(entry)))
                        .collect(Collectors.joining("\n")))
                .select(menu(viewer, copy.openPlaceholder(), entries));
    }

    Select menu(Viewer viewer, String placeholder, List<LibraryEntry> entries) {
        return Select.one(
                CustomId.forOwner(LibraryActions.OPEN, viewer.id()),
                placeholder,
                entries.stream()
                        .map(entry -> Select.Entry.of(
                                entry.title(), Long.toString(entry.id().value())))
                        .toList());
    }

    /** A page of a person's own entries in one server. */
    Card mine(Request request, List<LibraryEntry> entries, boolean isFirst) {
        LibraryCopy copy = LibraryCopy.in(request.locale());
        if (entries.isEmpty()) {
            return says(copy.noneOfMine());
        }
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.mineHeading())
                .shortenable(entries.stream().map(copy::ownLine).collect(Collectors.joining("\n")))
                .select(menu(request.viewer(), copy.openPlaceholder(), entries))
                .buttons(pages(request, LibraryActions.MINE, entries, isFirst))
                .build();
    }

    /** One entry, with what the person may do with it. */
    Card entry(Request request, LibraryEntry entry, boolean isModerator) {
        LibraryCopy copy = LibraryCopy.in(request.locale());
        boolean isOwn = entry.isBy(request.learner());
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button.Link(copy.openButton(), entry.url()));
        buttons.add(Button.secondary(copy.saveButton(), id(request, LibraryActions.SAVE, entry)));
        if (isOwn) {
            buttons.add(Button.secondary(copy.editButton(), id(request, LibraryActions.EDIT, entry)));
        } else {
            buttons.add(Button.secondary(copy.reportButton(), id(request, LibraryActions.REPORT, entry)));
        }
        if (isOwn || isModerator) {
            buttons.add(Button.secondary(
                    entry.state() == EntryState.KEPT ? copy.removeButton() : copy.withdrawButton(),
                    id(request, LibraryActions.REMOVE, entry)));
        }
        String state = isOwn && entry.state() != EntryState.KEPT ? "\n" + copy.ownState(entry) : "";
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.entry(entry, topic(entry)) + state)
                .buttons(buttons)
                .build();
    }

    /** @param mayRestore whether the person may show a hidden entry to everybody again instead */
    Card askRemoval(Request request, LibraryEntry entry, boolean mayRestore) {
        LibraryCopy copy = LibraryCopy.in(request.locale());
        return Card.in(Card.Tone.WARNING)
                .text(mayRestore ? copy.askAboutHidden(entry) : copy.askRemoval(entry))
                .buttons(
                        Button.danger(copy.removeButton(), id(request, LibraryActions.REMOVE_NOW, entry)),
                        mayRestore
                                ? Button.secondary(copy.restoreButton(), id(request, LibraryActions.RESTORE, entry))
                                : Button.secondary(copy.keepButton(), id(request, LibraryActions.SHOW, entry)))
                .build();
    }

    Optional<String> topic(LibraryEntry entry) {
        return topics.name(entry.topic());
    }

    private static CustomId id(Request request, String action, LibraryEntry entry) {
        return CustomId.forOwner(
                action, request.learner(), Long.toString(entry.id().value()));
    }
}
