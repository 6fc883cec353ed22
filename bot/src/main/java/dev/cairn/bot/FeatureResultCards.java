package dev.cairn.bot;

import dev.cairn.bot.features.lookup.ResultCards;
import dev.cairn.bot.features.roadmaps.RoadmapsFeature;
import dev.cairn.bot.features.study.StudyFeature;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.curriculum.Collection;
import dev.cairn.curriculum.Phase;
import dev.cairn.curriculum.Roadmap;
import dev.cairn.curriculum.Unit;

/** Draws each search result with the feature that it belongs to. */
record FeatureResultCards(StudyFeature study, RoadmapsFeature roadmaps) implements ResultCards {
    @Override
    public Card unit(Viewer viewer, Unit unit) {
        return study.unit(viewer, unit.id().value());
    }

    @Override
    public Card collection(Viewer viewer, Roadmap roadmap, Collection collection) {
        return roadmaps.collection(viewer, roadmap, collection);
    }

    @Override
    public Card phase(Viewer viewer, Roadmap roadmap, Phase phase, int page) {
        return roadmaps.phase(viewer, roadmap, phase, page);
    }

    @Override
    public Card tips(Viewer viewer, Roadmap roadmap) {
        return roadmaps.tips(viewer, roadmap);
    }
}
