package dev.cairn.bot.features.library;

import dev.cairn.bot.features.servers.LibraryPolicy;
import dev.cairn.bot.features.servers.ServerSettings;
import dev.cairn.bot.features.servers.Servers;
import dev.cairn.bot.id.ServerId;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.bot.links.LinkCopy;
import dev.cairn.bot.links.LinkProblem;
import dev.cairn.bot.links.SharedLink;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Topic;
import java.util.Optional;
import java.util.function.BiFunction;

/** Adds links to libraries as servers' policies have it, and saves them. */
final class LibraryService implements Library {
    private final LibraryStore store;
    private final SavedLinkStore savedLinks;
    private final KnownLinks known;
    private final TopicGuess topics;
    private final Servers servers;
    private final LibraryCards cards;
    private final BiFunction<Viewer, Resource, Card> resourceCards;

    LibraryService(
            LibraryStore store,
            SavedLinkStore savedLinks,
            KnownLinks known,
            TopicGuess topics,
            Servers servers,
            LibraryCards cards,
            BiFunction<Viewer, Resource, Card> resourceCards) {
        this.store = store;
        this.savedLinks = savedLinks;
        this.known = known;
        this.topics = topics;
        this.servers = servers;
        this.cards = cards;
        this.resourceCards = resourceCards;
    }

    LibraryModerators moderators() {
        return new LibraryModerators(servers);
    }

    @Override
    public CanonicalLink read(String link) {
        SharedLink read = SharedLink.parse(link);
        if (read instanceof SharedLink.Refused refused) {
            throw refusal(refused.problem());
        }
        return read instanceof SharedLink.Accepted accepted ? accepted.link() : ((SharedLink.Doubtful) read).link();
    }

    /** Why a moderator should look at a link; empty if anyone may add it. */
    static Optional<LinkProblem> doubt(CanonicalLink link) {
        return SharedLink.parse(link.url()) instanceof SharedLink.Doubtful doubtful
                ? Optional.of(doubtful.problem())
                : Optional.empty();
    }

    @Override
    public Card add(Request request, EntryDraft draft) {
        LibraryServer here = LibraryServer.of(request);
        Optional<Resource> resource = known.resource(draft.link());
        if (resource.isPresent()) {
            return cards.known(request, resourceCards.apply(request.viewer(), resource.orElseThrow()));
        }
        EntryState state = firstState(here.id(), draft.link());
        AddResult result = store.add(new NewEntry(here.id(), request.learner(), guessed(draft), state, request.at()));
        return cards.added(request, result);
    }

    @Override
    public void requireOpen(ServerId server) {
        if (servers.of(server).libraryPolicy() == LibraryPolicy.CLOSED) {
            throw new UserError(LibraryAddCopy.text(LibraryAddCopy::closed));
        }
    }

    private EntryDraft guessed(EntryDraft draft) {
        return draft.topic().isPresent()
                ? draft
                : new EntryDraft(
                        draft.link(),
                        draft.title(),
                        topics.of(draft.shownTitle(), Optional.of(draft.link())).stream()
                                .findFirst()
                                .map(Topic::id));
    }

    /**
     * The state in which a new entry begins.
     *
     * @throws UserError if the server takes no links, or not this one
     */
    private EntryState firstState(ServerId server, CanonicalLink link) {
        requireOpen(server);
        ServerSettings settings = servers.of(server);
        Optional<LinkProblem> doubt = doubt(link);
        if (doubt.isPresent() && settings.moderatorsIn().isEmpty()) {
            throw refusal(doubt.orElseThrow());
        }
        return doubt.isPresent() || settings.libraryPolicy() == LibraryPolicy.QUEUE
                ? EntryState.WAITING
                : EntryState.KEPT;
    }

    /** The state that an entry gets which was taken out and edited since: nobody sees it before a moderator has. */
    EntryState stateAfterEdit(ServerId server) {
        return servers.of(server).moderatorsIn().isPresent() ? EntryState.WAITING : EntryState.HIDDEN;
    }

    @Override
    public Card save(Request request, CanonicalLink link) {
        return save(request, SavedLink.of(link, request.at()), link.readableTitle());
    }

    @Override
    public Card save(Request request, Resource resource) {
        return save(request, SavedLink.of(resource, request.at()), resource.title());
    }

    private Card save(Request request, SavedLink link, String title) {
        if (!savedLinks.save(request.learner(), link)) {
            throw new UserError(SavedLinksCopy.text(copy -> copy.savedEnough(SavedLinkStore.MAX_SAVED)));
        }
        return cards.says(SavedLinksCopy.in(request.locale()).saved(title));
    }

    @Override
    public Optional<Resource> resource(CanonicalLink link) {
        return known.resource(link);
    }

    @Override
    public Optional<LibraryEntry> entry(ServerId server, CanonicalLink link) {
        return store.byLink(server, link.identity()).filter(entry -> entry.state() == EntryState.KEPT);
    }

    private static UserError refusal(LinkProblem problem) {
        return new UserError(LinkCopy.problem(problem));
    }
}
