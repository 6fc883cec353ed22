package dev.cairn.bot.features.roadmaps;

import dev.cairn.bot.features.study.RoadmapGuide;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.CommandGroup;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.UserError;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.card.CustomId;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Roadmap;
import java.util.List;
import java.util.stream.Stream;

/** {@code /roadmap} and its buttons, and the welcome of those who follow nothing yet. */
public final class RoadmapsFeature implements Feature, RoadmapGuide {
    static final String FAMILY = "roadmap";

    private final StudyService studies;
    private final RoadmapFinder roadmaps;
    private final RoadmapCards cards;
    private final RoadmapChooser choosing;

    public RoadmapsFeature(Curriculum curriculum, StudyService studies, RoadmapFinder roadmaps) {
        this.studies = studies;
        this.roadmaps = roadmaps;
        this.cards = new RoadmapCards(curriculum, studies.pathfinder());
        this.choosing = new RoadmapChooser(curriculum, studies, cards);
    }

    @Override
    public Card welcome(Viewer viewer) {
        return choosing.welcome(viewer.id());
    }

    @Override
    public Button others(Viewer viewer) {
        return Button.primary("Other roadmaps", CustomId.forOwner(RoadmapActions.LIST, viewer.id()));
    }

    /** A collection of a roadmap; a {@link UserError} if it has none of that id. */
    public Card collection(LearnerId learner, Roadmap roadmap, String id) {
        return roadmap.collections().stream()
                .filter(collection -> collection.id().value().equals(id))
                .findFirst()
                .map(collection -> cards.collection(learner, roadmap, collection, 0))
                .orElseThrow(UserError::staleButton);
    }

    /** The advice a roadmap gives. */
    public Card tips(LearnerId learner, Roadmap roadmap) {
        return cards.tips(learner, roadmap, 0);
    }

    @Override
    public List<CommandGroup> commandGroups() {
        return List.of(new CommandGroup(FAMILY, "Choose a roadmap and look through it"));
    }

    @Override
    public List<Command> commands() {
        return List.of(
                new RoadmapListCommand(studies, cards),
                new RoadmapShowCommand(studies, roadmaps, cards),
                new RoadmapFollowCommand(studies, roadmaps, cards),
                new RoadmapUnfollowCommand(studies, roadmaps),
                new RoadmapResetCommand(studies, roadmaps));
    }

    @Override
    public List<Action> actions() {
        return Stream.concat(new RoadmapActions(studies, roadmaps, cards).all().stream(), choosing.actions().stream())
                .toList();
    }
}
