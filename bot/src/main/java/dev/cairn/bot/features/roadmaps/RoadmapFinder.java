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
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.search.Entry;
import dev.cairn.curriculum.search.Hit;
import dev.cairn.curriculum.search.NameIndex;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the roadmap, and the part of one, that a person picked from the list or typed. */
public final class RoadmapFinder implements RoadmapLookup {
    private static final double CLEARLY = 0.1;

    private final Curriculum curriculum;

    public RoadmapFinder(Curriculum curriculum) {
        this.curriculum = curriculum;
    }

    /**
     * The roadmap picked or typed.
     *
     * @throws UserError if there is none, with those it may have been
     */
    @Override
    public Roadmap find(String typed) {
        return named(typed)
                .orElseThrow(() -> new UserError(RoadmapCopy.noSuchRoadmap(
                        typed,
                        curriculum.roadmaps().stream().map(Roadmap::title).toList())));
    }

    /** The same; empty if there is none, as while it is still being typed. */
    Optional<Roadmap> named(String typed) {
        return byId(typed).or(() -> meant(curriculum.roadmaps(), Roadmap::title, typed));
    }

    /** The roadmap with this id, as a button carries it. */
    Optional<Roadmap> byId(String id) {
        return curriculum.roadmaps().stream()
                .filter(roadmap -> roadmap.id().value().equals(id))
                .findFirst();
    }

    /** The roadmap a button carries, if there still is one. */
    Roadmap onButton(String id) {
        return byId(id).orElseThrow(UserError::staleButton);
    }

    @Override
    public List<Choice> suggest(String typed) {
        return suggest(
                curriculum.roadmaps(), Roadmap::title, roadmap -> roadmap.id().value(), typed);
    }

    Phase phase(Roadmap roadmap, String typed) {
        return part("phase", roadmap.phases(), Phase::title, phase -> phase.id().value(), typed);
    }

    List<Choice> suggestPhases(Roadmap roadmap, String typed) {
        return suggest(roadmap.phases(), Phase::title, phase -> phase.id().value(), typed);
    }

    Track track(Roadmap roadmap, String typed) {
        return part("track", roadmap.tracks(), Track::title, track -> track.id().value(), typed);
    }

    List<Choice> suggestTracks(Roadmap roadmap, String typed) {
        return suggest(roadmap.tracks(), Track::title, track -> track.id().value(), typed);
    }

    Pace pace(Roadmap roadmap, String typed) {
        return part(
                "pace",
                Paces.of(curriculum, roadmap),
                Pace::title,
                pace -> pace.id().value(),
                typed);
    }

    List<Choice> suggestPaces(Roadmap roadmap, String typed) {
        return suggest(
                Paces.of(curriculum, roadmap),
                RoadmapCopy::paceName,
                pace -> pace.id().value(),
                typed);
    }

    private static <T> T part(
            String kind, List<T> parts, Function<T, String> name, Function<T, String> id, String typed) {
        return parts.stream()
                .filter(part -> id.apply(part).equals(typed))
                .findFirst()
                .or(() -> meant(parts, name, typed))
                .orElseThrow(() -> new UserError(
                        RoadmapCopy.noSuch(kind, typed, parts.stream().map(name).toList())));
    }

    /** What was typed in full, or the one that comes much nearer to it than any other. */
    private static <T> Optional<T> meant(List<T> parts, Function<T, String> name, String typed) {
        NameIndex<T> index = index(parts, name);
        List<Hit<T>> near = index.search(typed, 2);
        return index.exact(typed)
                .or(() -> stands(near) ? Optional.of(near.get(0).value()) : Optional.empty());
    }

    private static boolean stands(List<? extends Hit<?>> near) {
        return near.size() == 1
                || (near.size() > 1 && near.get(0).score() - near.get(1).score() >= CLEARLY);
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
