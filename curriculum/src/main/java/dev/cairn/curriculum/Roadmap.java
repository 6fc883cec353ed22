package dev.cairn.curriculum;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * A published path through machine learning, as its author laid it out.
 *
 * @param shortTitle a shorter name, for pictures and lists
 * @param language the IETF tag of the language it is studied in ("de"); empty for English or where its author says nothing
 * @param tagline what tells it from other roadmaps, in about four words; empty if nobody wrote one
 * @param summary what the roadmap is, in our words; empty if its author wrote none
 * @param audience for whom it is meant; empty if its author does not say
 * @param hours total hours as the source states them
 * @param months total months, if the source states them
 * @param entryRequirements what it expects of everyone beforehand
 * @param cohort the weeks of a group that studies it together, if it has dates
 * @param corrections departures from the source that concern no single link
 */
public record Roadmap(
        RoadmapId id,
        String title,
        Optional<String> shortTitle,
        Optional<String> language,
        Optional<String> tagline,
        Optional<String> summary,
        Source source,
        Optional<String> audience,
        Optional<Range> hours,
        Optional<Range> months,
        List<String> entryRequirements,
        List<Phase> phases,
        List<Track> tracks,
        List<Pace> paces,
        List<String> tips,
        List<Collection> collections,
        Optional<Cohort> cohort,
        List<Correction> corrections) {
    public Roadmap {
        entryRequirements = List.copyOf(entryRequirements);
        phases = List.copyOf(phases);
        tracks = List.copyOf(tracks);
        paces = List.copyOf(paces);
        tips = List.copyOf(tips);
        collections = List.copyOf(collections);
        corrections = List.copyOf(corrections);
    }

    /** The short title if there is one, or else the title. */
    public String shortName() {
        return shortTitle.orElse(title);
    }

    /** Every unit, in document order. */
    public List<Unit> units() {
        return phases.stream().flatMap(phase -> phase.units().stream()).toList();
    }

    public Optional<Phase> phase(PhaseId id) {
        return phases.stream().filter(phase -> phase.id().equals(id)).findFirst();
    }

    public Optional<Track> track(TrackId id) {
        return tracks.stream().filter(track -> track.id().equals(id)).findFirst();
    }

    public Optional<Pace> pace(PaceId id) {
        return paces.stream().filter(pace -> pace.id().equals(id)).findFirst();
    }

    /**
     * The document a roadmap was taken from.
     *
     * @param author empty if the document names none
     * @param date as the source writes it ("November 2025"); empty if it gives none
     */
    public record Source(String title, Optional<Author> author, Optional<URI> url, Optional<String> date) {}
}
