package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.RoadmapHours;
import dev.cairn.curriculum.path.TrackChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws the list of roadmaps, and whole roadmaps with their phases. */
final class RoadmapCards {
    /** The text that a card may show, in UTF-16 units. */
    private static final int MAX_TEXT_LENGTH = 3_900;

    /** Each roadmap in the list takes three of the forty components that a message holds. */
    private static final Pagination.Limits LIST_LIMITS = new Pagination.Limits(3_600, 10);

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;

    RoadmapCards(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
    }

    private record Listed(Roadmap roadmap, String text) {}

    /**
     * Lists all roadmaps.
     *
     * @param wanted the page, from 0; the last one if there are fewer
     */
    Card list(Viewer viewer, Optional<RoadmapId> active, int wanted) {
        RoadmapCopy copy = RoadmapCopy.in(viewer.locale());
        List<Listed> all = curriculum.roadmaps().stream()
                .map(roadmap -> new Listed(
                        roadmap,
                        inList(
                                viewer,
                                roadmap,
                                active.filter(roadmap.id()::equals).isPresent())))
                .toList();
        List<List<Listed>> pages =
                Pagination.divide(LIST_LIMITS, all, listed -> listed.text().length());
        Pagination place = Pagination.place(pages.size(), wanted);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(copy.listHeading() + place.position(viewer.locale()));
        for (Listed listed : pages.get(place.index())) {
            card.section(listed.text(), Button.secondary(copy.openButton(), show(viewer, listed.roadmap())));
        }
        return card.buttons(place.buttons(
                        viewer.locale(),
                        number -> CustomId.forOwner(RoadmapActions.LIST, viewer.id(), Integer.toString(number))))
                .build();
    }

    /** A roadmap that the viewer does not follow, in a few lines. */
    String inList(Viewer viewer, Roadmap roadmap) {
        return inList(viewer, roadmap, false);
    }

    private String inList(Viewer viewer, Roadmap roadmap, boolean active) {
        return RoadmapCopy.in(viewer.locale())
                .inList(roadmap, hours(new TrackChoice(roadmap.id(), Optional.empty())), active);
    }

    private RoadmapHours.Asked hours(TrackChoice choice) {
        return pathfinder.hours(choice).overall();
    }

    /** Draws a whole roadmap with its phases. */
    Card overview(Viewer viewer, RoadmapStanding standing, boolean followed, int wanted) {
        Roadmap roadmap = standing.roadmap();
        String head = RoadmapCopy.in(viewer.locale()).overview(standing, hours(standing.trackChoice()), followed);
        Pagination phases = Pagination.of(MAX_TEXT_LENGTH - head.length(), phases(viewer, standing), wanted);
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
                .select(PartCards.select(viewer, roadmap, Optional.empty()))
                .buttons(buttons)
                .build();
    }

    private List<String> phases(Viewer viewer, RoadmapStanding standing) {
        PhaseCopy copy = PhaseCopy.in(viewer.locale());
        Progress progress = pathfinder.progress(standing.trackChoice(), standing.standing());
        RoadmapHours hours = pathfinder.hours(standing.trackChoice());
        List<String> lines = new ArrayList<>();
        for (Phase phase : standing.roadmap().phases()) {
            lines.add(copy.inOverview(lines.size() + 1, phase, hours.phase(phase.id()), progress.phase(phase.id())));
        }
        return lines;
    }

    static Button followButton(Viewer viewer, Roadmap roadmap) {
        return Button.primary(
                RoadmapCopy.in(viewer.locale()).followButton(),
                CustomId.forOwner(
                        RoadmapActions.FOLLOW, viewer.id(), roadmap.id().value()));
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
