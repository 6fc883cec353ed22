package dev.cairn.curriculum.reader;

import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.CollectionId;
import dev.cairn.curriculum.IdForm;
import dev.cairn.curriculum.Pace;
import dev.cairn.curriculum.PaceId;
import dev.cairn.curriculum.PhaseId;
import dev.cairn.curriculum.Range;
import dev.cairn.curriculum.ResourceId;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.TopicId;
import dev.cairn.curriculum.Track;
import dev.cairn.curriculum.TrackId;
import dev.cairn.curriculum.reader.Registry.Kind;
import dev.cairn.curriculum.search.ClosestMatch;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the tracks, paces and collections of a roadmap. */
final class ExtrasParser {
    private static final Track.Weight[] WEIGHTS = {Track.Weight.FIRST, Track.Weight.LIGHTER, Track.Weight.SKIPPABLE};

    private final IdParser ids;
    private final InPlaceResources inPlace;

    ExtrasParser(IdParser ids, InPlaceResources inPlace) {
        this.ids = ids;
        this.inPlace = inPlace;
    }

    List<Track> tracks(RoadmapId roadmap, JsonCursor at) {
        return JsonCursor.objects(at.items("tracks"), "{\"id\": \"some-track\", \"title\": \"Some Track\"}").stream()
                .map(track -> track(roadmap, track))
                .toList();
    }

    private Track track(RoadmapId roadmap, JsonCursor at) {
        at.allowFields("id", "title", "summary", "weights");
        return new Track(
                new TrackId(ids.declared(at, Kind.TRACK, IdForm.WITHIN_ROADMAP, roadmap + ".")),
                at.text("title", TextLimits.MAX_TITLE),
                at.text("summary", TextLimits.MAX_SUMMARY),
                at.optionalObject("weights")
                        .map(weights -> weights(roadmap, weights))
                        .orElse(Map.of()));
    }

    private Map<PhaseId, Track.Weight> weights(RoadmapId roadmap, JsonCursor at) {
        Map<PhaseId, Track.Weight> weights = new HashMap<>();
        for (String phase : at.fields()) {
            Track.Weight weight = at.at(phase).enumValue(WEIGHTS);
            ids.referenceByName(at.at(phase), phase, Kind.PHASE, roadmap + ".")
                    .ifPresent(id -> weights.put(new PhaseId(id), weight));
        }
        return weights;
    }

    List<Pace> paces(RoadmapId roadmap, JsonCursor at) {
        return JsonCursor.objects(
                        at.items("paces"),
                        "{\"id\": \"evenings\", \"title\": \"Evenings\", \"weeklyHours\": {\"min\": 4}}")
                .stream()
                .map(pace -> pace(roadmap, pace))
                .toList();
    }

    private Pace pace(RoadmapId roadmap, JsonCursor at) {
        at.allowFields("id", "title", "weeklyHours", "months");
        return new Pace(
                new PaceId(ids.declared(at, Kind.PACE, IdForm.WITHIN_ROADMAP, roadmap + ".")),
                at.text("title", TextLimits.MAX_TITLE),
                at.requiredObject("weeklyHours", "{\"min\": 4, \"max\": 6}")
                        .map(RangeParser::range)
                        .orElse(Range.atLeast(0)),
                RangeParser.optionalRange(at, "months"));
    }

    List<Collection> collections(RoadmapId roadmap, JsonCursor at) {
        return JsonCursor.objects(at.items("collections"), "{\"title\": \"Where to ask\", \"entries\": […]}").stream()
                .map(collection -> collection(roadmap, collection))
                .toList();
    }

    private Collection collection(RoadmapId roadmap, JsonCursor at) {
        at.allowFields("id", "title", "kind", "summary", "entries");
        return new Collection(
                new CollectionId(ids.declaredOrDerived(at, Kind.COLLECTION, IdForm.WITHIN_ROADMAP, roadmap + ".")),
                at.text("title", TextLimits.MAX_TITLE),
                collectionKind(at),
                at.optionalText("summary", TextLimits.MAX_SUMMARY),
                JsonCursor.objects(at.nonEmptyItems("entries"), "{\"title\": \"Some Entry\"}").stream()
                        .map(this::entry)
                        .toList());
    }

    /** Any word will do; one that is nearly a known one is probably misspelt. */
    private static Collection.Kind collectionKind(JsonCursor at) {
        Optional<String> word = at.optionalText("kind", TextLimits.MAX_SHORT_TEXT);
        Optional<Collection.Kind> known = Arrays.stream(Collection.Kind.values())
                .filter(kind -> word.filter(JsonCursor.kebab(kind)::equals).isPresent())
                .findFirst();
        if (known.isEmpty() && word.isPresent()) {
            List<String> words = Arrays.stream(Collection.Kind.values())
                    .map(JsonCursor::kebab)
                    .toList();
            ClosestMatch.to(word.get(), words)
                    .ifPresent(near -> at.at("kind")
                            .warn(
                                    "Cairn knows no kind \"%s\"".formatted(word.get()),
                                    "did you mean \"%s\"?".formatted(near)));
        }
        return known.orElse(Collection.Kind.OTHER);
    }

    private Collection.Entry entry(JsonCursor at) {
        at.allowFields("title", "group", "resource", "url", "topic", "note");
        return new Collection.Entry(
                at.text("title", TextLimits.MAX_TITLE),
                at.optionalText("group", TextLimits.MAX_TITLE),
                at.optional("resource")
                        .flatMap(cursor -> ids.reference(cursor, Kind.RESOURCE, IdForm.RESOURCE, ""))
                        .map(ResourceId::new)
                        .or(() -> at.has("url") ? Optional.of(inPlace.entry(at)) : Optional.empty()),
                at.optional("topic")
                        .flatMap(cursor -> ids.reference(cursor, Kind.TOPIC, IdForm.TOPIC, ""))
                        .map(TopicId::new),
                at.optionalText("note", TextLimits.MAX_NOTE));
    }
}
