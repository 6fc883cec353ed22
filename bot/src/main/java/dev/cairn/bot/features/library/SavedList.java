package dev.cairn.bot.features.library;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.ComponentPress;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.Checksum;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Resource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws what a person saved. A title comes from the curriculum, from this server's library, or from the link itself. */
final class SavedList {
    static final String PAGE = "library.saved";
    static final String REMOVE = "library.unsave";

    private static final int LINES = 10;

    private final LibraryStore store;
    private final SavedLinkStore savedLinks;
    private final Curriculum curriculum;

    SavedList(LibraryStore store, SavedLinkStore savedLinks, Curriculum curriculum) {
        this.store = store;
        this.savedLinks = savedLinks;
        this.curriculum = curriculum;
    }

    Card first(Request request) {
        return page(request, 0);
    }

    Card page(ComponentPress press) {
        return page(press.request(), Pagination.requestedPage(press, 0));
    }

    Card remove(ComponentPress press) {
        String chosen = press.values().stream().findFirst().orElseThrow(UserError::staleButton);
        int page = Pagination.requestedPage(press, 0);
        shown(press.learner(), page).stream()
                .filter(link -> Checksum.of(link.link()).equals(chosen))
                .findFirst()
                .ifPresent(link -> savedLinks.remove(press.learner(), link.link()));
        return page(press.request(), page);
    }

    private List<SavedLink> shown(LearnerId learner, int page) {
        return savedLinks.of(learner, page * LINES, LINES);
    }

    private Card page(Request request, int requested) {
        SavedLinksCopy copy = SavedLinksCopy.in(request.locale());
        int count = savedLinks.count(request.learner());
        if (count == 0) {
            return Card.in(Card.Tone.NEUTRAL).text(copy.nothingSaved()).build();
        }
        Pagination pages = Pagination.place((count + LINES - 1) / LINES, requested);
        List<SavedLink> links = shown(request.learner(), pages.index());
        List<Button> turns = pages.buttons(
                request.locale(), page -> CustomId.forOwner(PAGE, request.learner(), Integer.toString(page)));
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.savedHeading(count))
                .shortenable(links.stream()
                        .map(link -> copy.savedLine(
                                title(request, link),
                                Optional.of(link.url()).filter(url -> !url.isEmpty()),
                                link.savedAt()))
                        .collect(Collectors.joining("\n")))
                .select(Select.one(
                        CustomId.forOwner(REMOVE, request.learner(), Integer.toString(pages.index())),
                        copy.removeSavedPlaceholder(),
                        links.stream()
                                .map(link -> Select.Entry.of(title(request, link), Checksum.of(link.link())))
                                .toList()))
                .buttons(turns)
                .build();
    }

    private String title(Request request, SavedLink link) {
        Optional<String> resource =
                link.resource().flatMap(curriculum::resource).map(Resource::title);
        if (resource.isPresent()) {
            return resource.orElseThrow();
        }
        return link.resource().isPresent()
                ? link.resource().orElseThrow().value()
                : inLibrary(request, link).orElseGet(() -> new CanonicalLink(link.link(), link.url()).readableTitle());
    }

    private Optional<String> inLibrary(Request request, SavedLink link) {
        return request.context() instanceof InteractionContext.InServer here
                ? store.byLink(here.server(), link.link())
                        .filter(entry -> entry.state() == EntryState.KEPT || entry.isBy(request.learner()))
                        .map(LibraryEntry::title)
                : Optional.empty();
    }
}
