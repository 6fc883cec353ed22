package dev.cairn.bot.features.study;

import static dev.cairn.bot.interaction.EnglishPhrases.count;
import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.escape;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.curriculum.RoadmapId;
import dev.cairn.curriculum.UnitLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

record EnglishPlaceCopy() implements PlaceCopy {
    private static final int MAX_NAMED = 3;

    @Override
    public String list(List<UnitLocation> places) {
        return EnglishPhrases.list(
                places.stream()
                        .map(place -> bold(place.unit().title()) + " ("
                                + escape(place.roadmap().title()) + ")")
                        .toList(),
                MAX_NAMED);
    }

    @Override
    public String byRoadmap(List<UnitLocation> places) {
        Map<RoadmapId, List<UnitLocation>> roadmaps = places.stream()
                .collect(Collectors.groupingBy(
                        place -> place.roadmap().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        String shown = roadmaps.values().stream()
                .limit(MAX_NAMED)
                .map(EnglishPlaceCopy::in)
                .collect(Collectors.joining("; "));
        int more = roadmaps.size() - MAX_NAMED;
        return more <= 0 ? shown : shown + "; and on " + count(more, "more roadmap");
    }

    private static String in(List<UnitLocation> places) {
        List<String> titles =
                places.stream().map(place -> bold(place.unit().title())).toList();
        return "in " + escape(places.get(0).roadmap().title()) + ": " + EnglishPhrases.list(titles, MAX_NAMED);
    }
}
