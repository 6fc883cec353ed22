package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyButtons;
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
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Draws roadmaps, their phases and collections, and the choice between roadmaps. */
final class RoadmapCards {
    /** The text that a card may show beside its small lines, in UTF-16 units. */
    private static final int MAX_TEXT_LENGTH = 3_900;

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;

    RoadmapCards(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
    }

    /**
     * Lists all roadmaps.
     *
     * @param wanted the page, from 0; the last one if there are fewer
     */
    Card list(Viewer viewer, Optional<RoadmapId> active, int wanted) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        List<List<Roadmap>> pages = RoadmapPages.divide(curriculum.roadmaps(), copy);
        int page = Math.min(wanted, pages.size() - 1);
        Pagination shown = new Pagination(Collections.nCopies(pages.size(), ""), page);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.listHeading() + shown.position(viewer.locale()));
        for (Roadmap roadmap : pages.get(page)) {
            boolean isActive = active.filter(roadmap.id()::equals).isPresent();
            card.section(
                    copy.inList(roadmap, isActive),
                    isActive
                            ? Button.secondary(copy.openButton(), show(viewer, roadmap))
                            : followButton(viewer, roadmap));
        }
        return card.buttons(shown.buttons(
                        viewer.locale(),
                        number -> CustomId.forOwner(RoadmapActions.LIST, viewer.id(), Integer.toString(number))))
                .build();
    }

    /** Draws a whole roadmap with its phases. */
    Card overview(Viewer viewer, RoadmapStanding standing, boolean followed, int wanted) {
        Roadmap roadmap = standing.roadmap();
        Progress progress = pathfinder.progress(standing.trackChoice(), standing.standing());
        PhaseCopy phaseCopy = PhaseCopy.in(viewer.locale());
        List<String> lines = new ArrayList<>();
        for (Phase phase : roadmap.phases()) {
            lines.add(phaseCopy.inOverview(lines.size() + 1, phase, progress.phase(phase.id())));
        }
        String head = RoadmapCopy.in(viewer.locale()).overview(roadmap);
        Pagination phases = Pagination.of(MAX_TEXT_LENGTH - head.length(), lines, wanted);
        List<Button> buttons = new ArrayList<>();
        buttons.add(followed ? StudyButtons.next(viewer) : followButton(viewer, roadmap));
        buttons.addAll(phases.buttons(
                viewer.locale(),
                number -> CustomId.forOwner(
                        RoadmapActions.SHOW, viewer.id(), roadmap.id().value(), Integer.toString(number))));
        return Card.in(Card.Tone.NEUTRAL)
                .text(head)
                .separator()
                .text(phases.text() + phases.position(viewer.locale()))
                .select(partSelect(viewer, roadmap, Optional.empty()))
                .buttons(buttons)
                .build();
    }

    private static Button followButton(Viewer viewer, Roadmap roadmap) {
        return Button.primary(
                RoadmapCopy.in(viewer.locale()).followButton(),
                CustomId.forOwner(
                        RoadmapActions.FOLLOW, viewer.id(), roadmap.id().value()));
    }

    /** Draws a phase with every unit and the learner's marks. */
    Card phase(Viewer viewer, RoadmapStanding roadmapStanding, Phase phase, int wanted) {
        Roadmap roadmap = roadmapStanding.roadmap();
        Standing standing = roadmapStanding.standing();
        Progress progress = pathfinder.progress(roadmapStanding.trackChoice(), standing);
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        List<String> units =
                copy.units(phase, standing, unit -> pathfinder.availability(roadmap.id(), unit.id(), standing));
        Part part = new Part(phase.id().value(), copy.heading(phase, progress.phase(phase.id())), units, copy.legend());
        return part(viewer, roadmap, part, wanted);
    }

    /** Draws a collection with its entries. */
    Card collection(Viewer viewer, Roadmap roadmap, Collection collection, int wanted) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        Part part = new Part(
                collection.id().value(),
                copy.collectionHeading(collection),
                copy.collection(collection, curriculum),
                "");
        return part(viewer, roadmap, part, wanted);
    }

    /** Draws a roadmap's tips. */
    Card tips(Viewer viewer, Roadmap roadmap, int wanted) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        Part part = new Part(roadmap.id().value(), copy.tipsHeading(roadmap), copy.tips(roadmap), "");
        return part(viewer, roadmap, part, wanted);
    }

    /**
     * One part of a roadmap.
     *
     * @param id as custom ids carry it
     * @param footer the small lines below; may be empty
     */
    private record Part(String id, String heading, List<String> lines, String footer) {}

    private static Card part(Viewer viewer, Roadmap roadmap, Part part, int wanted) {
        int room = MAX_TEXT_LENGTH - part.heading().length() - part.footer().length();
        Pagination pages = Pagination.of(room, part.lines(), wanted);
        List<Button> buttons = new ArrayList<>(pages.buttons(
                viewer.locale(),
                number -> CustomId.forOwner(RoadmapActions.PAGE, viewer.id(), part.id(), Integer.toString(number))));
        String wholeRoadmap = RoadmapCopy.in(viewer.locale()).wholeRoadmapButton();
        buttons.add(Button.secondary(wholeRoadmap, show(viewer, roadmap)));
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(part.heading());
        if (!part.lines().isEmpty()) {
            card.text(pages.text());
        }
        String footer = (part.footer() + pages.position(viewer.locale())).strip();
        if (!footer.isEmpty()) {
            card.text(footer);
        }
        return card.select(partSelect(viewer, roadmap, Optional.of(part.id())))
                .buttons(buttons)
                .build();
    }

    private static Select partSelect(Viewer viewer, Roadmap roadmap, Optional<String> shown) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        List<Select.Entry> entries = new ArrayList<>();
        for (Phase phase : roadmap.phases()) {
            entries.add(partEntry(phase.title(), phase.id().value(), copy.phaseEntry(), shown));
        }
        for (Collection collection : roadmap.collections()) {
            entries.add(partEntry(collection.title(), collection.id().value(), copy.collectionEntry(), shown));
        }
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return Select.one(
                CustomId.forOwner(RoadmapActions.PART, viewer.id(), roadmap.id().value()),
                copy.partPlaceholder(held.size(), entries.size()),
                held);
    }

    private static Select.Entry partEntry(String title, String id, String kind, Optional<String> shown) {
        return new Select.Entry(
                title, id, Optional.of(kind), shown.filter(id::equals).isPresent());
    }

    /** Draws a card with one paragraph and the button to the next unit. */
    static Card message(Viewer viewer, String markdown) {
        return Card.in(Card.Tone.NEUTRAL)
                .text(markdown)
                .buttons(StudyButtons.next(viewer))
                .build();
    }

    /** The custom id that leads to the list of roadmaps. */
    static CustomId listId(Viewer viewer) {
        return CustomId.forOwner(RoadmapActions.LIST, viewer.id());
    }

    /** The custom id that shows a roadmap. */
    static CustomId show(Viewer viewer, Roadmap roadmap) {
        return CustomId.forOwner(RoadmapActions.SHOW, viewer.id(), roadmap.id().value());
    }
}
