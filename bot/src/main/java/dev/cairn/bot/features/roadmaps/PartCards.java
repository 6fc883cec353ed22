package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.lookup.LookupButtons;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.UnitDetails;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws parts of a roadmap: phases with the learner's marks, collections and tips. */
final class PartCards {
    /** The text that a card may show beside its heading and small lines, in UTF-16 units. */
    private static final int MAX_TEXT_LENGTH = 3_900;

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;
    private final UnitDetails details;

    PartCards(Curriculum curriculum, Pathfinder pathfinder, UnitDetails details) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
        this.details = details;
    }

    private record UnitLine(Unit unit, String text) {}

    /** Draws a phase with the learner's marks, and a menu that opens its units. */
    Card phase(Viewer viewer, RoadmapStanding roadmapStanding, Phase phase, int wanted) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        String heading = heading(copy, roadmapStanding, phase);
        Pagination.Limits limits = new Pagination.Limits(
                MAX_TEXT_LENGTH - heading.length() - copy.legend().length(), Select.MAX_ENTRIES);
        List<List<UnitLine>> pages = Pagination.divide(
                limits, lines(copy, roadmapStanding, phase), line -> line.text().length());
        Pagination place = Pagination.place(pages.size(), wanted);
        List<UnitLine> shown = pages.get(place.index());
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(heading);
        if (!shown.isEmpty()) {
            card.text(shown.stream().map(UnitLine::text).collect(Collectors.joining("\n")))
                    .text(copy.legend() + place.position(viewer.locale()))
                    .select(LookupButtons.units(
                            viewer,
                            copy.unitPlaceholder(),
                            shown.stream().map(UnitLine::unit).toList(),
                            new LookupButtons.PhasePage(phase, place.index())));
        }
        return end(viewer, roadmapStanding.roadmap(), phase.id().value(), place, card);
    }

    private String heading(PhaseCopy copy, RoadmapStanding roadmapStanding, Phase phase) {
        Progress progress = pathfinder.progress(roadmapStanding.trackChoice(), roadmapStanding.standing());
        return copy.heading(
                phase, pathfinder.hours(roadmapStanding.trackChoice()).phase(phase.id()), progress.phase(phase.id()));
    }

    private List<UnitLine> lines(PhaseCopy copy, RoadmapStanding roadmapStanding, Phase phase) {
        Standing standing = roadmapStanding.standing();
        List<String> texts = copy.units(
                phase,
                standing,
                details,
                unit -> pathfinder.availability(roadmapStanding.roadmap().id(), unit.id(), standing));
        List<UnitLine> lines = new ArrayList<>();
        for (Unit unit : phase.units()) {
            lines.add(new UnitLine(unit, texts.get(lines.size())));
        }
        return lines;
    }

    /** Draws a collection with its entries. */
    Card collection(Viewer viewer, Roadmap roadmap, Collection collection, int wanted) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        List<String> lines = copy.collection(collection, curriculum);
        return part(
                viewer, roadmap, new Part(collection.id().value(), copy.collectionHeading(collection), lines), wanted);
    }

    /** Draws a roadmap's tips. */
    Card tips(Viewer viewer, Roadmap roadmap, int wanted) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        return part(
                viewer, roadmap, new Part(roadmap.id().value(), copy.tipsHeading(roadmap), copy.tips(roadmap)), wanted);
    }

    /**
     * A part of a roadmap that only has lines.
     *
     * @param id as custom ids carry it
     */
    private record Part(String id, String heading, List<String> lines) {}

    private static Card part(Viewer viewer, Roadmap roadmap, Part part, int wanted) {
        Pagination pages = Pagination.of(MAX_TEXT_LENGTH - part.heading().length(), part.lines(), wanted);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(part.heading() + pages.position(viewer.locale()));
        if (!part.lines().isEmpty()) {
            card.text(pages.text());
        }
        return end(viewer, roadmap, part.id(), pages, card);
    }

    /** Adds the menu of parts and the buttons. */
    private static Card end(Viewer viewer, Roadmap roadmap, String id, Pagination pages, Card.Builder card) {
        List<Button> buttons = new ArrayList<>(pages.buttons(
                viewer.locale(),
                number -> CustomId.forOwner(RoadmapActions.PAGE, viewer.id(), id, Integer.toString(number))));
        String wholeRoadmap = RoadmapCopy.in(viewer.locale()).wholeRoadmapButton();
        buttons.add(Button.secondary(wholeRoadmap, RoadmapCards.show(viewer, roadmap)));
        return card.select(select(viewer, roadmap, Optional.of(id)))
                .buttons(buttons)
                .build();
    }

    /**
     * The menu that opens the parts of a roadmap.
     *
     * @param shown the part that the card shows
     */
    static Select select(Viewer viewer, Roadmap roadmap, Optional<String> shown) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        List<Select.Entry> entries = new ArrayList<>();
        for (Phase phase : roadmap.phases()) {
            entries.add(entry(phase.title(), phase.id().value(), copy.phaseEntry(), shown));
        }
        for (Collection collection : roadmap.collections()) {
            entries.add(entry(collection.title(), collection.id().value(), copy.collectionEntry(), shown));
        }
        if (!roadmap.tips().isEmpty()) {
            entries.add(entry(copy.tipsName(), roadmap.id().value(), copy.tipsEntry(), shown));
        }
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return Select.one(
                CustomId.forOwner(RoadmapActions.PART, viewer.id(), roadmap.id().value()),
                copy.partPlaceholder(held.size(), entries.size()),
                held);
    }

    private static Select.Entry entry(String title, String id, String kind, Optional<String> shown) {
        return new Select.Entry(
                title, id, Optional.of(kind), shown.filter(id::equals).isPresent());
    }
}
