package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.library.Library;
import dev.cairn.bot.features.library.LibraryEntry;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.InteractionContext;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.bot.links.CanonicalLink;
import dev.cairn.curriculum.Resource;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.UnitLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what people share, and where it stands on the roadmaps. */
final class ShareCards {
    private final RoadmapResources resources;
    private final Library library;

    ShareCards(RoadmapResources resources, Library library) {
        this.resources = resources;
        this.library = library;
    }

    /** Draws what everybody in the channel sees. */
    Card shared(Request request, SharedThing thing, Optional<String> comment) {
        SharesCopy copy = SharesCopy.in(request.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.shared(request.invoker().name(), comment))
                .text(about(request, thing))
                .buttons(buttons(request.locale(), thing))
                .build();
    }

    private String about(Request request, SharedThing thing) {
        SharesCopy copy = SharesCopy.in(request.locale());
        if (thing instanceof SharedThing.OfRoadmaps held) {
            Resource resource = held.resource();
            return copy.resource(resource, resources.wholeUnit(resource).map(Unit::hours), resources.units(resource));
        }
        CanonicalLink link = ((SharedThing.OfWeb) thing).link();
        return copy.link(link, title(request, link));
    }

    /** The title by which the server's library has it, or else one made from the link. */
    private String title(Request request, CanonicalLink link) {
        Optional<LibraryEntry> entry = request.context() instanceof InteractionContext.InServer here
                ? library.entry(here.server(), link)
                : Optional.empty();
        return entry.map(LibraryEntry::title).orElseGet(link::readableTitle);
    }

    private List<Button> buttons(Locale locale, SharedThing thing) {
        SharesCopy copy = SharesCopy.in(locale);
        List<Button> buttons = new ArrayList<>();
        thing.url().ifPresent(url -> buttons.add(new Button.Link(copy.openButton(), url)));
        buttons.add(Button.secondary(copy.saveButton(), saveId(thing)));
        if (thing instanceof SharedThing.OfRoadmaps held
                && !resources.units(held.resource()).isEmpty()) {
            String checksum = RoadmapResources.checksum(held.resource());
            buttons.add(Button.secondary(copy.findButton(), CustomId.forAnyone(SharedCardActions.FIND, checksum)));
            buttons.add(Button.secondary(copy.studyButton(), CustomId.forAnyone(SharedCardActions.STUDY, checksum)));
        }
        return buttons;
    }

    /** A link does not fit into it, so it is read from the card's button. */
    private static CustomId saveId(SharedThing thing) {
        return thing instanceof SharedThing.OfRoadmaps held
                ? CustomId.forAnyone(SharedCardActions.SAVE, RoadmapResources.checksum(held.resource()))
                : CustomId.forAnyone(SharedCardActions.SAVE);
    }

    /** Lists the units that use a resource, for one person, with a menu that opens them. */
    Card units(Viewer viewer, Resource resource) {
        SharesCopy copy = SharesCopy.in(viewer.locale());
        List<UnitLocation> locations = resources.units(resource);
        if (locations.isEmpty()) {
            return Card.in(Card.Tone.NEUTRAL).text(copy.inNoUnit(resource)).build();
        }
        List<Unit> held = locations.stream()
                .map(UnitLocation::unit)
                .limit(Select.MAX_ENTRIES)
                .toList();
        return Card.in(Card.Tone.NEUTRAL)
                .shortenable(copy.units(resource, locations))
                .select(StudyButtons.open(viewer, copy.openUnitPlaceholder(), held))
                .build();
    }
}
