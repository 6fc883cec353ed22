package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapStanding;
import dev.cairn.bot.features.study.StudyButtons;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.bot.interaction.card.Pagination;
import dev.cairn.bot.interaction.card.Select;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Draws roadmaps, their phases and collections, and the choice between them. */
final class RoadmapCards {
    /** What the menus send to choose no track or no pace. */
    static final String NONE = "none";

    /** What is left of a message's text for what a card shows, beside its small lines. */
    private static final int MOST_TEXT = 3_900;

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;

    RoadmapCards(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
    }

    /** @param wanted which page, from 0 */
    Card list(LearnerId learner, Optional<RoadmapId> active, int wanted) {
        List<List<Roadmap>> pages = RoadmapPages.pages(curriculum.roadmaps());
        int page = Math.min(wanted, pages.size() - 1);
        Pagination shown = new Pagination(Collections.nCopies(pages.size(), ""), page);
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(RoadmapCopy.listHeading() + shown.position());
        for (Roadmap roadmap : pages.get(page)) {
            boolean isActive = active.filter(roadmap.id()::equals).isPresent();
            Button button =
                    isActive ? Button.secondary("Look at it", show(learner, roadmap)) : follow(learner, roadmap);
            card.section(RoadmapCopy.inList(roadmap, isActive), button);
        }
        return card.buttons(shown.buttons(
                        number -> CustomId.forOwner(RoadmapActions.LIST, learner, Integer.toString(number))))
                .build();
    }

    Card overview(LearnerId learner, RoadmapStanding studying, boolean followed, int wanted) {
        Roadmap roadmap = studying.roadmap();
        Progress progress = pathfinder.progress(studying.route(), studying.standing());
        List<String> lines = new ArrayList<>();
        for (Phase phase : roadmap.phases()) {
            lines.add(PhaseCopy.inOverview(lines.size() + 1, phase, progress.phase(phase.id())));
        }
        String head = RoadmapCopy.overview(roadmap);
        Pagination phases = Pagination.of(MOST_TEXT - head.length(), lines, wanted);
        List<Button> buttons = new ArrayList<>();
        buttons.add(followed ? next(learner) : follow(learner, roadmap));
        buttons.addAll(phases.buttons(number ->
                CustomId.forOwner(RoadmapActions.SHOW, learner, roadmap.id().value(), Integer.toString(number))));
        return Card.in(Card.Tone.NEUTRAL)
                .text(head)
                .separator()
                .text(phases.text() + phases.position())
                .select(parts(learner, roadmap, Optional.empty()))
                .buttons(buttons)
                .build();
    }

    private static Button follow(LearnerId learner, Roadmap roadmap) {
        return Button.primary(
                "Follow",
                CustomId.forOwner(RoadmapActions.FOLLOW, learner, roadmap.id().value()));
    }

    Card phase(LearnerId learner, RoadmapStanding studying, Phase phase, int wanted) {
        Roadmap roadmap = studying.roadmap();
        Standing standing = studying.standing();
        Progress progress = pathfinder.progress(studying.route(), standing);
        List<String> units =
                PhaseCopy.units(phase, standing, unit -> pathfinder.availability(roadmap.id(), unit.id(), standing));
        Part part = new Part(
                phase.id().value(), PhaseCopy.heading(phase, progress.phase(phase.id())), units, PhaseCopy.legend());
        return part(learner, roadmap, part, wanted);
    }

    Card collection(LearnerId learner, Roadmap roadmap, Collection collection, int wanted) {
        Part part = new Part(
                collection.id().value(),
                PhaseCopy.collectionHeading(collection),
                PhaseCopy.collection(collection, curriculum),
                "");
        return part(learner, roadmap, part, wanted);
    }

    Card tips(LearnerId learner, Roadmap roadmap, int wanted) {
        Part part = new Part(roadmap.id().value(), PhaseCopy.tipsHeading(roadmap), PhaseCopy.tips(roadmap), "");
        return part(learner, roadmap, part, wanted);
    }

    /** One part of a roadmap: what buttons call it, its heading, its lines, and what stands below them or nothing. */
    private record Part(String id, String heading, List<String> lines, String below) {}

    private static Card part(LearnerId learner, Roadmap roadmap, Part part, int wanted) {
        Pagination pages =
                Pagination.of(MOST_TEXT - part.heading().length() - part.below().length(), part.lines(), wanted);
        List<Button> buttons = new ArrayList<>(pages.buttons(
                number -> CustomId.forOwner(RoadmapActions.PAGE, learner, part.id(), Integer.toString(number))));
        buttons.add(Button.secondary("Whole roadmap", show(learner, roadmap)));
        Card.Builder card = Card.in(Card.Tone.NEUTRAL).text(part.heading());
        if (!part.lines().isEmpty()) {
            card.text(pages.text());
        }
        String below = (part.below() + pages.position()).strip();
        if (!below.isEmpty()) {
            card.text(below);
        }
        return card.select(parts(learner, roadmap, Optional.of(part.id())))
                .buttons(buttons)
                .build();
    }

    private static Select parts(LearnerId learner, Roadmap roadmap, Optional<String> chosen) {
        List<Select.Entry> entries = new ArrayList<>();
        roadmap.phases()
                .forEach(phase -> entries.add(part(phase.title(), phase.id().value(), "phase", chosen)));
        roadmap.collections()
                .forEach(kept -> entries.add(part(kept.title(), kept.id().value(), "beside the units", chosen)));
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return Select.one(
                CustomId.forOwner(RoadmapActions.PART, learner, roadmap.id().value()),
                RoadmapCopy.partPlaceholder(held.size(), entries.size()),
                held);
    }

    private static Select.Entry part(String title, String id, String kind, Optional<String> chosen) {
        return new Select.Entry(
                title, id, Optional.of(kind), chosen.filter(id::equals).isPresent());
    }

    Card following(LearnerId learner, RoadmapStanding studying, List<String> more) {
        Roadmap roadmap = studying.roadmap();
        Optional<Track> track = studying.route().track().flatMap(roadmap::track);
        Card.Builder card = Card.in(Card.Tone.SUCCESS).text(RoadmapCopy.following(roadmap, track, studying.pace()));
        more.forEach(card::text);
        if (!roadmap.tracks().isEmpty()) {
            card.select(tracks(learner, roadmap, track));
        }
        if (!Paces.of(curriculum, roadmap).isEmpty()) {
            card.select(paces(learner, roadmap, studying.pace()));
        }
        return card.buttons(
                        next(learner),
                        Button.secondary("Look at it", show(learner, roadmap)),
                        Button.secondary("Other roadmaps", CustomId.forOwner(RoadmapActions.LIST, learner)))
                .build();
    }

    private static Select tracks(LearnerId learner, Roadmap roadmap, Optional<Track> chosen) {
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(new Select.Entry(RoadmapCopy.asWritten(), NONE, Optional.empty(), chosen.isEmpty()));
        roadmap.tracks()
                .forEach(track -> entries.add(new Select.Entry(
                        track.title(),
                        track.id().value(),
                        Optional.of(track.summary()),
                        chosen.filter(track::equals).isPresent())));
        CustomId id =
                CustomId.forOwner(RoadmapActions.TRACK, learner, roadmap.id().value());
        return menu(id, entries, RoadmapCopy::trackPlaceholder);
    }

    private Select paces(LearnerId learner, Roadmap roadmap, Optional<Pace> chosen) {
        List<Select.Entry> entries = new ArrayList<>();
        entries.add(new Select.Entry(RoadmapCopy.noPace(), NONE, Optional.empty(), chosen.isEmpty()));
        Paces.of(curriculum, roadmap)
                .forEach(pace -> entries.add(new Select.Entry(
                        RoadmapCopy.paceName(pace),
                        pace.id().value(),
                        Optional.empty(),
                        chosen.filter(pace::equals).isPresent())));
        CustomId id =
                CustomId.forOwner(RoadmapActions.PACE, learner, roadmap.id().value());
        return menu(id, entries, RoadmapCopy::pacePlaceholder);
    }

    /** As many entries as a menu holds; what it asks says so, given how many it holds of how many. */
    private static Select menu(CustomId id, List<Select.Entry> entries, BiFunction<Integer, Integer, String> asks) {
        List<Select.Entry> held = entries.stream().limit(Select.MAX_ENTRIES).toList();
        return Select.one(id, asks.apply(held.size() - 1, entries.size() - 1), held);
    }

    /** A sentence, and the way on. */
    static Card said(LearnerId learner, String markdown) {
        return Card.in(Card.Tone.NEUTRAL).text(markdown).buttons(next(learner)).build();
    }

    static Button next(LearnerId learner) {
        return StudyButtons.next(Viewer.unknown(learner));
    }

    private static CustomId show(LearnerId learner, Roadmap roadmap) {
        return CustomId.forOwner(RoadmapActions.SHOW, learner, roadmap.id().value());
    }
}
