package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Select;
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

    ShareCards(RoadmapResources resources) {
        this.resources = resources;
    }

    /** Draws what everybody in the channel sees. */
    Card shared(Request request, SharedThing thing, Optional<String> comment) {
        SharesCopy copy = SharesCopy.in(request.locale());
        return Card.in(Card.Tone.NEUTRAL)
                .text(copy.shared(request.invoker().name(), comment))
                .text(about(copy, thing))
                .buttons(buttons(request.locale(), thing))
                .build();
    }

    private String about(SharesCopy copy, SharedThing thing) {
        if (thing instanceof SharedThing.OfRoadmaps held) {
            Resource resource = held.resource();
            return copy.resource(resource, resources.wholeUnit(resource).map(Unit::hours), resources.units(resource));
        }
        return copy.link(((SharedThing.OfWeb) thing).link());
    }

    private List<Button> buttons(Locale locale, SharedThing thing) {
        SharesCopy copy = SharesCopy.in(locale);
        List<Button> buttons = new ArrayList<>();
        thing.url().ifPresent(url -> buttons.add(new Button.Link(copy.openButton(), url)));
        if (thing instanceof SharedThing.OfRoadmaps held
                && !resources.units(held.resource()).isEmpty()) {
            String checksum = RoadmapResources.checksum(held.resource());
            buttons.add(Button.secondary(copy.findButton(), CustomId.forAnyone(SharedCardActions.FIND, checksum)));
            buttons.add(Button.secondary(copy.studyButton(), CustomId.forAnyone(SharedCardActions.STUDY, checksum)));
        }
        return buttons;
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
