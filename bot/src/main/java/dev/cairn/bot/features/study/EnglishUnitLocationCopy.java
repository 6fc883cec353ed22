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

record EnglishUnitLocationCopy() implements UnitLocationCopy {
    private static final int MAX_NAMED = 3;

    @Override
    public String list(List<UnitLocation> locations) {
        return EnglishPhrases.list(
                locations.stream()
                        .map(location -> bold(location.unit().title()) + " ("
                                + escape(location.roadmap().title()) + ")")
                        .toList(),
                MAX_NAMED);
    }

    @Override
    public String byRoadmap(List<UnitLocation> locations) {
        Map<RoadmapId, List<UnitLocation>> roadmaps = locations.stream()
                .collect(Collectors.groupingBy(
                        location -> location.roadmap().id(), LinkedHashMap::new, Collectors.toUnmodifiableList()));
        String shown = roadmaps.values().stream()
                .limit(MAX_NAMED)
                .map(EnglishUnitLocationCopy::in)
                .collect(Collectors.joining("; "));
        int more = roadmaps.size() - MAX_NAMED;
        return more <= 0 ? shown : shown + "; and on " + count(more, "more roadmap");
    }

    private static String in(List<UnitLocation> locations) {
        List<String> titles = locations.stream()
                .map(location -> bold(location.unit().title()))
                .toList();
        return "in " + escape(locations.get(0).roadmap().title()) + ": " + EnglishPhrases.list(titles, MAX_NAMED);
    }
}
