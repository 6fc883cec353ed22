package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.Paces;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.interaction.Choice;
import dev.cairn.bot.interaction.OptionSpec;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Finds roadmaps, and their phases, tracks and paces, by an id picked from a list or a name typed. */
public final class RoadmapFinder implements RoadmapLookup {
    /** The lead in score that the best hit needs over the second to count as what the person meant. */
    private static final double CLEAR_LEAD = 0.1;

    private final Curriculum curriculum;

    public RoadmapFinder(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * Finds the roadmap picked or typed.
     *
     * @throws UserError if there is none; it names all roadmaps
     */
    @Override
    public Roadmap find(String typed) {
        return named(typed).orElseThrow(() -> {
            List<String> titles =
                    curriculum.roadmaps().stream().map(Roadmap::title).toList();
            return new UserError(RoadmapCommandCopy.text(copy -> copy.noSuchRoadmap(typed, titles)));
        });
    }

    /** Finds the roadmap picked or typed; empty if there is none, as is common during typing. */
    Optional<Roadmap> named(String typed) {
        return byId(typed).or(() -> clearlyMeant(curriculum.roadmaps(), Roadmap::title, typed));
    }

    @Override
    public Optional<Roadmap> byId(RoadmapId id) {
        return byId(id.value());
    }

    private Optional<Roadmap> byId(String id) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.id().value().equals(id))
                .findFirst();
    }

    /**
     * Finds the roadmap that a custom id carries.
     *
     * @throws UserError if it no longer exists
     */
    Roadmap byButton(String id) {
        return byId(id).orElseThrow(UserError::staleButton);
    }

    @Override
    public List<Choice> suggest(String typed) {
        return suggest(curriculum.roadmaps(), typed);
    }

    /** Suggests roadmaps from a list. */
    static List<Choice> suggest(List<Roadmap> roadmaps, String typed) {
        return suggest(roadmaps, Roadmap::title, roadmap -> roadmap.id().value(), typed);
    }

    /** @throws UserError if the roadmap has no such phase */
    Phase phase(Roadmap roadmap, String typed) {
        List<Phase> phases = roadmap.phases();
        return part(phases, Phase::title, phase -> phase.id().value(), typed)
                .orElseThrow(() -> new UserError(
                        RoadmapCommandCopy.text(copy -> copy.noSuchPhase(typed, titles(phases, Phase::title)))));
    }

    List<Choice> suggestPhases(Roadmap roadmap, String typed) {
        return suggest(roadmap.phases(), Phase::title, phase -> phase.id().value(), typed);
    }

    /** @throws UserError if the roadmap has no such track */
    Track track(Roadmap roadmap, String typed) {
        List<Track> tracks = roadmap.tracks();
        return part(tracks, Track::title, track -> track.id().value(), typed)
                .orElseThrow(() -> new UserError(
                        RoadmapCommandCopy.text(copy -> copy.noSuchTrack(typed, titles(tracks, Track::title)))));
    }

    List<Choice> suggestTracks(Roadmap roadmap, String typed) {
        return suggest(roadmap.tracks(), Track::title, track -> track.id().value(), typed);
    }

    /** @throws UserError if the roadmap has no such pace */
    Pace pace(Roadmap roadmap, String typed) {
        List<Pace> paces = Paces.of(curriculum, roadmap);
        return part(paces, Pace::title, pace -> pace.id().value(), typed)
                .orElseThrow(() -> new UserError(
                        RoadmapCommandCopy.text(copy -> copy.noSuchPace(typed, titles(paces, Pace::title)))));
    }

    List<Choice> suggestPaces(Roadmap roadmap, String typed, Locale locale) {
        FollowCopy copy = FollowCopy.in(locale);
        return suggest(
                Paces.of(curriculum, roadmap), copy::paceName, pace -> pace.id().value(), typed);
    }

    private static <T> List<String> titles(List<T> parts, Function<T, String> title) {
        return parts.stream().map(title).toList();
    }

    private static <T> Optional<T> part(
            List<T> parts, Function<T, String> title, Function<T, String> id, String typed) {
        return parts.stream()
                .filter(part -> id.apply(part).equals(typed))
                .findFirst()
                .or(() -> clearlyMeant(parts, title, typed));
    }

    /** The part whose name was typed in full, or the one that matches much better than any other. */
    private static <T> Optional<T> clearlyMeant(List<T> parts, Function<T, String> name, String typed) {
        NameIndex<T> index = index(parts, name);
        List<Hit<T>> hits = index.search(typed, 2);
        return index.exact(typed)
                .or(() -> hasClearLead(hits) ? Optional.of(hits.get(0).value()) : Optional.empty());
    }

    private static boolean hasClearLead(List<? extends Hit<?>> hits) {
        return hits.size() == 1
                || (hits.size() > 1 && hits.get(0).score() - hits.get(1).score() >= CLEAR_LEAD);
    }

    private static <T> List<Choice> suggest(
            List<T> parts, Function<T, String> name, Function<T, String> id, String typed) {
        List<T> found = typed.isBlank()
                ? parts
                : index(parts, name).search(typed, OptionSpec.MAX_CHOICES).stream()
                        .map(Hit::value)
                        .toList();
        return found.stream()
                .limit(OptionSpec.MAX_CHOICES)
                .map(part -> new Choice(name.apply(part), id.apply(part)))
                .toList();
    }

    private static <T> NameIndex<T> index(List<T> parts, Function<T, String> name) {
        return new NameIndex<>(parts.stream()
                .map(part -> new Entry<>(part, name.apply(part), List.of()))
                .toList());
    }
}
