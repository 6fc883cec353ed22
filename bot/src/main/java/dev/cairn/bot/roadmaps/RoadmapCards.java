package dev.cairn.bot.roadmaps;

import dev.cairn.bot.interaction.ActionId;
import dev.cairn.bot.interaction.Button;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Select;
import dev.cairn.bot.study.Paces;
import dev.cairn.bot.study.StudyActions;
import dev.cairn.bot.study.Studying;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.path.Pathfinder;
import dev.cairn.curriculum.path.Progress;
import dev.cairn.curriculum.path.Route;
import dev.cairn.curriculum.path.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws roadmaps, their phases and collections, and the choice between them. */
final class RoadmapCards {
    /** What the menus send to choose no track or no pace. */
    static final String NONE = "none";

    private final Curriculum curriculum;
    private final Pathfinder pathfinder;

    RoadmapCards(Curriculum curriculum, Pathfinder pathfinder) {
        this.curriculum = curriculum;
        this.pathfinder = pathfinder;
    }

    Card list(LearnerId learner, Optional<RoadmapId> active) {
        Card.Builder card = Card.in(Card.Tone.TRAIL).text(RoadmapCopy.listHeading());
        for (Roadmap roadmap : curriculum.roadmaps()) {
            boolean isActive = active.filter(roadmap.id()::equals).isPresent();
            Button button = isActive
                    ? Button.plain("Look at it", show(learner, roadmap))
                    : Button.main(
                            "Follow",
                            ActionId.forOwner(
                                    RoadmapActions.FOLLOW, learner, roadmap.id().value()));
            card.beside(RoadmapCopy.inList(roadmap, isActive), button);
        }
        return card.build();
    }

    Card overview(LearnerId learner, Roadmap roadmap, Standing standing, boolean followed) {
        Progress progress = pathfinder.progress(Route.of(roadmap.id()), standing);
        List<String> lines = new ArrayList<>();
        for (Phase phase : roadmap.phases()) {
            lines.add(PhaseCopy.inOverview(lines.size() + 1, phase, progress.phase(phase.id())));
        }
        Button follow = followed
                ? next(learner)
                : Button.main(
                        "Follow",
                        ActionId.forOwner(
                                RoadmapActions.FOLLOW, learner, roadmap.id().value()));
        return Card.in(Card.Tone.TRAIL)
                .text(RoadmapCopy.overview(roadmap))
                .divider()
                .text(String.join("\n", lines))
                .menu(parts(learner, roadmap, Optional.empty()))
                .buttons(follow)
                .build();
    }

    Card phase(LearnerId learner, Roadmap roadmap, Phase phase, Standing standing) {
        Progress progress = pathfinder.progress(Route.of(roadmap.id()), standing);
        return Card.in(Card.Tone.TRAIL)
                .text(PhaseCopy.heading(phase, progress.phase(phase.id())))
                .text(PhaseCopy.units(
                        phase, standing, unit -> pathfinder.availability(roadmap.id(), unit.id(), standing)))
                .text(PhaseCopy.legend())
                .menu(parts(learner, roadmap, Optional.of(phase.id().value())))
                .buttons(Button.plain("Whole roadmap", show(learner, roadmap)))
                .build();
    }

    Card collection(LearnerId learner, Roadmap roadmap, Collection collection) {
        return Card.in(Card.Tone.TRAIL)
                .text(PhaseCopy.collection(collection, curriculum))
                .menu(parts(learner, roadmap, Optional.of(collection.id().value())))
                .buttons(Button.plain("Whole roadmap", show(learner, roadmap)))
                .build();
    }

    Card tips(LearnerId learner, Roadmap roadmap) {
        return Card.in(Card.Tone.TRAIL)
                .text(PhaseCopy.tips(roadmap))
                .menu(parts(learner, roadmap, Optional.empty()))
                .buttons(Button.plain("Whole roadmap", show(learner, roadmap)))
                .build();
    }

    private static Select parts(LearnerId learner, Roadmap roadmap, Optional<String> chosen) {
        List<Select.Entry> entries = new ArrayList<>();
        roadmap.phases()
                .forEach(phase -> entries.add(part(phase.title(), phase.id().value(), "phase", chosen)));
        roadmap.collections()
                .forEach(kept -> entries.add(part(kept.title(), kept.id().value(), "beside the units", chosen)));
        return Select.one(
                ActionId.forOwner(RoadmapActions.PART, learner, roadmap.id().value()),
                "Open a part of it",
                entries.stream().limit(Select.MOST).collect(Collectors.toList()));
    }

    private static Select.Entry part(String title, String id, String kind, Optional<String> chosen) {
        return new Select.Entry(
                title, id, Optional.of(kind), chosen.filter(id::equals).isPresent());
    }

    Card following(LearnerId learner, Studying studying, List<String> more) {
        Roadmap roadmap = studying.roadmap();
        Optional<Track> track = studying.route().track().flatMap(roadmap::track);
        Card.Builder card = Card.in(Card.Tone.ACHIEVED).text(RoadmapCopy.following(roadmap, track, studying.pace()));
        more.forEach(card::text);
        if (!roadmap.tracks().isEmpty()) {
            card.menu(tracks(learner, roadmap, track));
        }
        if (!Paces.of(curriculum, roadmap).isEmpty()) {
            card.menu(paces(learner, roadmap, studying.pace()));
        }
        return card.buttons(
                        next(learner),
                        Button.plain("Look at it", show(learner, roadmap)),
                        Button.plain("Other roadmaps", ActionId.forOwner(RoadmapActions.LIST, learner)))
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
        ActionId id =
                ActionId.forOwner(RoadmapActions.TRACK, learner, roadmap.id().value());
        return Select.one(id, RoadmapCopy.trackPlaceholder(), entries);
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
        ActionId id =
                ActionId.forOwner(RoadmapActions.PACE, learner, roadmap.id().value());
        return Select.one(id, RoadmapCopy.pacePlaceholder(), entries);
    }

    /** A sentence, and the way on. */
    static Card said(LearnerId learner, String markdown) {
        return Card.in(Card.Tone.TRAIL).text(markdown).buttons(next(learner)).build();
    }

    static Button next(LearnerId learner) {
        return Button.main("What’s next", ActionId.forOwner(StudyActions.NEXT, learner));
    }

    private static ActionId show(LearnerId learner, Roadmap roadmap) {
        return ActionId.forOwner(RoadmapActions.SHOW, learner, roadmap.id().value());
    }
}
