package dev.cairn.bot.features.library;

import dev.cairn.bot.id.ChannelId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.AnswerMode;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.PlainName;
import dev.cairn.bot.interaction.Reply;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Modal;
import dev.cairn.curriculum.Topic;
import dev.cairn.curriculum.TopicId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Handles the buttons and menus of libraries, all but those of moderators. Each reads server, person and entry again. */
final class LibraryActions {
    static final String OPEN = "library.open";
    static final String SHOW = "library.show";
    static final String PAGE = "library.page";
    static final String MINE = "library.mine";
    static final String SAVE = "library.save";
    static final String EDIT = "library.edit";
    static final String EDITED = "library.edited";
    static final String REPORT = "library.report";
    static final String REMOVE = "library.remove";
    static final String REMOVE_NOW = "library.removenow";
    static final String RESTORE = "library.restore";

    private static final String TITLE = "title";
    private static final String TOPIC = "topic";
    private static final int MAX_TOPIC_LENGTH = 100;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    private final LibraryStore store;
    private final LibraryService service;
    private final TopicGuess topics;
    private final LibraryCards cards;
    private final SavedList saved;

    LibraryActions(LibraryStore store, LibraryService service, TopicGuess topics, LibraryCards cards, SavedList saved) {
        this.store = store;
        this.service = service;
        this.topics = topics;
        this.cards = cards;
        this.saved = saved;
    }

    LibraryStore store() {
        return store;
    }

    LibraryModerators moderators() {
        return service.moderators();
    }

    List<Action> all() {
        return List.of(
                Action.updating(OPEN, this::open),
                Action.updating(SHOW, this::show),
                Action.updating(PAGE, this::page),
                Action.updating(
                        MINE,
                        press ->
                                mine(press.request(), entryId(press.argument(0)).value())),
                Action.of(SAVE, AnswerMode.PRIVATE, this::save),
                Action.of(EDIT, AnswerMode.MODAL, this::edit),
                Action.updating(EDITED, this::edited),
                Action.of(REPORT, AnswerMode.PRIVATE, press -> Reply.of(report(press.request(), entry(press, 0)))),
                Action.updating(REMOVE, press -> askRemoval(press.request(), entry(press, 0))),
                Action.updating(REMOVE_NOW, this::remove),
                Action.updating(RESTORE, this::restore),
                Action.updating(SavedList.PAGE, saved::page),
                Action.updating(SavedList.REMOVE, saved::remove));
    }

    /** The entry that a button or menu names. @throws UserError if this server has none of that number */
    static EntryId entryId(String number) {
        if (!NUMBER.matcher(number).matches()) {
            throw UserError.staleButton();
        }
        return new EntryId(Long.parseLong(number));
    }

    private LibraryEntry entry(ComponentPress press, int argument) {
        return visible(press.request(), entryId(press.argument(argument)));
    }

    /** @throws UserError if the server has no such entry, or the person may not see it */
    private LibraryEntry visible(Request request, EntryId id) {
        LibraryServer here = LibraryServer.of(request);
        return store.find(here.id(), id)
                .filter(entry -> moderators().show(here, entry, request.learner()))
                .orElseThrow(() -> new UserError(LibraryCopy.text(LibraryCopy::noEntry)));
    }

    private Card open(ComponentPress press) {
        String chosen = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        return card(press.request(), visible(press.request(), entryId(chosen)));
    }

    private Card show(ComponentPress press) {
        return card(press.request(), entry(press, 0));
    }

    private Card card(Request request, LibraryEntry entry) {
        return cards.entry(request, entry, moderators().include(LibraryServer.of(request)));
    }

    /** The newest links that a person added. */
    Card mine(Request request) {
        return mine(request, 0);
    }

    /** @param before 0 for the newest */
    private Card mine(Request request, long before) {
        List<LibraryEntry> entries = submitted(request, before == 0 ? Long.MAX_VALUE : before);
        return entries.isEmpty() && before > 0 ? mine(request, 0) : cards.mine(request, entries, before == 0);
    }

    private List<LibraryEntry> submitted(Request request, long before) {
        return store.submitted(LibraryServer.of(request).id(), request.learner(), before, LibraryCards.PAGE);
    }

    private Card page(ComponentPress press) {
        long before = entryId(press.argument(0)).value();
        boolean isFirst = before == 0;
        List<LibraryEntry> entries = store.newest(
                LibraryServer.of(press.request()).id(), isFirst ? Long.MAX_VALUE : before, LibraryCards.PAGE);
        return entries.isEmpty() && !isFirst
                ? cards.newest(
                        press.request(),
                        store.newest(LibraryServer.of(press.request()).id(), Long.MAX_VALUE, LibraryCards.PAGE),
                        true)
                : cards.newest(press.request(), entries, isFirst);
    }

    private Reply save(ComponentPress press) {
        Request request = press.request();
        LibraryEntry entry = entry(press, 0);
        if (!store.save(entry.server(), entry.id(), request.learner(), request.at())) {
            throw new UserError(LibraryCopy.text(LibraryCopy::noEntry));
        }
        return Reply.of(cards.says(SavedLinksCopy.in(request.locale()).saved(entry.title())));
    }

    private Reply edit(ComponentPress press) {
        LibraryEntry entry = own(press);
        LibraryCopy copy = LibraryCopy.in(press.request().locale());
        return new Reply.Form(form(
                CustomId.forOwner(
                        EDITED, press.learner(), Long.toString(entry.id().value())),
                copy,
                entry,
                cards.topic(entry)));
    }

    static Modal form(CustomId id, LibraryCopy copy, LibraryEntry entry, Optional<String> topic) {
        return new Modal(
                id,
                copy.editTitle(),
                List.of(
                        new Modal.TextField(
                                TITLE,
                                copy.titleField(),
                                Optional.empty(),
                                EntryDraft.MAX_TITLE_LENGTH,
                                Optional.of(entry.title()),
                                true),
                        new Modal.TextField(
                                TOPIC,
                                copy.topicField(),
                                Optional.of(copy.topicHint()),
                                MAX_TOPIC_LENGTH,
                                topic,
                                false)));
    }

    private LibraryEntry own(ComponentPress press) {
        LibraryEntry entry = entry(press, 0);
        if (!entry.isBy(press.learner())) {
            throw new UserError(LibraryCopy.text(LibraryCopy::mayNotEdit));
        }
        return entry;
    }

    private Card edited(ComponentPress press) {
        LibraryEntry entry = own(press);
        Request request = press.request();
        LibraryEntry changed = store.edit(
                        entry.server(),
                        entry.id(),
                        new EntryEdit(
                                new EntryDraft(entry.link(), Optional.of(title(press)), topic(topics, press)),
                                service.stateAfterEdit(entry.server()),
                                request.at()))
                .orElseThrow(() -> new UserError(LibraryCopy.text(LibraryCopy::noEntry)));
        return cards.says(LibraryCopy.in(request.locale()).edited(changed));
    }

    static String title(ComponentPress press) {
        return PlainName.line(press.field(TITLE))
                .orElseThrow(() -> new UserError(LibraryCopy.text(LibraryCopy::needsTitle)));
    }

    /** @throws UserError if something was typed that is no topic */
    static Optional<TopicId> topic(TopicGuess topics, ComponentPress press) {
        String typed = press.field(TOPIC).strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(topic(topics, typed));
    }

    static TopicId topic(TopicGuess topics, String typed) {
        return topics.named(typed)
                .map(Topic::id)
                .orElseThrow(() -> new UserError(LibraryCopy.text(copy -> copy.noTopic(typed))));
    }

    /** Reports an entry that the person sees. */
    Card report(Request request, LibraryEntry entry) {
        if (entry.isBy(request.learner())) {
            throw new UserError(LibraryCopy.text(LibraryCopy::ownReport));
        }
        // Who has long been a member has a say, though they never used the library before.
        LibraryServer.of(request).joined().ifPresent(joined -> store.seen(entry.server(), request.learner(), joined));
        ReportResult result = store.report(entry.server(), entry.id(), request.learner(), request.at());
        LibraryCopy copy = LibraryCopy.in(request.locale());
        return cards.says(
                switch (result) {
                    case NOTED -> copy.reported();
                    case HIDDEN -> copy.reportedAndHidden();
                    case REPEATED -> copy.repeatedReport();
                    case TOO_MANY_TODAY ->
                        throw new UserError(
                                LibraryCopy.text(words -> words.tooManyReports(LibraryStore.MAX_REPORTS_A_DAY)));
                    case GONE -> throw new UserError(LibraryCopy.text(LibraryCopy::noEntry));
                });
    }

    /** Asks whether to take an entry out. @throws UserError if the person may not */
    Card askRemoval(Request request, LibraryEntry entry) {
        requireRemovable(request, entry);
        boolean mayRestore = entry.state() == EntryState.HIDDEN && moderators().include(LibraryServer.of(request));
        return cards.askRemoval(request, entry, mayRestore);
    }

    private Card restore(ComponentPress press) {
        Request request = press.request();
        LibraryEntry entry = entry(press, 0);
        if (!moderators().include(LibraryServer.of(request))) {
            throw mayNotRemove(request);
        }
        if (entry.state() == EntryState.HIDDEN) {
            store.decide(entry.server(), entry.id(), entry.reviews(), new ReviewDecision.Keep(request.at()));
        }
        return cards.says(LibraryCopy.in(request.locale()).restored(entry.title()));
    }

    private Card remove(ComponentPress press) {
        LibraryEntry entry = entry(press, 0);
        requireRemovable(press.request(), entry);
        store.remove(entry.server(), entry.id());
        return cards.says(LibraryCopy.in(press.request().locale()).removed(entry.title()));
    }

    private void requireRemovable(Request request, LibraryEntry entry) {
        if (!entry.isBy(request.learner()) && !moderators().include(LibraryServer.of(request))) {
            throw mayNotRemove(request);
        }
    }

    private UserError mayNotRemove(Request request) {
        Optional<ChannelId> channel =
                moderators().servers().of(LibraryServer.of(request).id()).moderatorsIn();
        return new UserError(LibraryCopy.text(copy -> copy.mayNotRemove(channel)));
    }
}
