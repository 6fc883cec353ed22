package dev.cairn.bot.features.library;

import dev.cairn.bot.delivery.Outbox;
import dev.cairn.bot.features.lookup.ServerShelf;
import dev.cairn.bot.features.notices.NoticeKind;
import dev.cairn.bot.features.recap.RecapSource;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.features.undo.OwnWayBack;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.jobs.Job;
import dev.cairn.bot.jobs.JobQueue;
import dev.cairn.bot.storage.Database;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code /library}. */
public final class LibraryFeature implements Feature {
    static final String GROUP = "library";

    private final LibraryService service;
    private final RecapSource recap;
    private final List<Command> commands;
    private final List<Action> actions;
    private final List<Job> jobs;

    /**
     * Creates the feature.
     *
     * @param resourceCards draws the card of a resource
     */
    public LibraryFeature(
            Database database,
            JobQueue queue,
            Clock clock,
            Curriculum curriculum,
            Servers servers,
            Outbox outbox,
            BiFunction<Viewer, Resource, Card> resourceCards) {
        LibraryStore store = new JdbiLibraryStore(database, queue);
        this.recap = new LibraryRecap(store);
        SavedLinkStore savedLinks = new JdbiSavedLinks(database);
        TopicGuess topics = new TopicGuess(curriculum);
        LibraryCards cards = new LibraryCards(topics);
        this.service = new LibraryService(
                store, savedLinks, new KnownLinks(curriculum), topics, servers, cards, resourceCards);
        SavedList saved = new SavedList(store, savedLinks, curriculum);
        LibraryActions pressed = new LibraryActions(store, service, topics, cards, saved);
        this.commands = List.of(
                new LibraryAddCommand(service, topics),
                new LibraryCommands.Find(store, cards),
                LibraryCommands.saved(saved),
                LibraryCommands.mine(pressed),
                LibraryEntryCommand.remove(pressed),
                LibraryEntryCommand.report(pressed));
        this.actions = Stream.concat(
                        pressed.all().stream(), new ReviewActions(store, servers, topics, cards).all().stream())
                .toList();
        this.jobs = List.of(
                new ReviewJob(new JdbiLibraryReviews(database, queue, clock), servers, new ReviewCards(cards), outbox),
                new LibraryExpiryJob(store, clock));
    }

    /** What the server's library adds to searches, which is needed before the rest of the feature. */
    public static ServerShelf shelf(Database database, JobQueue queue) {
        return new LibraryShelf(new JdbiLibraryStore(database, queue));
    }

    /** What learners added last, which {@code /undo} names. */
    public static OwnWayBack latestAdd(Database database, Clock clock) {
        return new LatestAdd(database, clock);
    }

    /** The libraries, for other features. */
    public Library library() {
        return service;
    }

    /** What is new in libraries, for recaps. */
    public RecapSource recap() {
        return recap;
    }

    /** The notices that submitters get. */
    public List<NoticeKind> notices() {
        return LibraryNotices.KINDS;
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(
                GROUP, LibraryCommandCopy.text(LibraryCommandCopy::groupDescription), true, Optional.empty()));
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public List<Job> jobs() {
        return jobs;
    }

    @Override
    public PersonalData personalData() {
        return new JdbiLibraryPersonalData();
    }
}
