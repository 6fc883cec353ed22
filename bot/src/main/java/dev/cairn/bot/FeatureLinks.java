package dev.cairn.bot;

import dev.cairn.bot.features.groups.Group;
import dev.cairn.bot.features.groups.GroupLinks;
import dev.cairn.bot.features.leaderboards.LeaderboardsFeature;
import dev.cairn.bot.features.roadmaps.RoadmapsFeature;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Roadmap;

/** Leads from groups to their boards and roadmaps. */
record FeatureLinks(RoadmapsFeature roadmaps) implements GroupLinks {
    @Override
    public Button board(Viewer viewer, Group group, String label) {
        return LeaderboardsFeature.groupBoard(viewer, group, label);
    }

    @Override
    public CustomId roadmap(Viewer viewer, Roadmap roadmap) {
        return roadmaps.opening(viewer, roadmap);
    }
}
