package dev.cairn.bot.features.progressview;

import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.card.Card;
import java.util.List;
import java.util.function.Function;

/** {@code /progress} with its buttons, and "View progress" in the menu of a person. */
public final class OverviewFeature implements Feature {
    private final List<Command> commands;
    private final List<UserCommand> userMenus;
    private final List<Action> actions;

    /** @param welcome the card for one who follows no roadmap yet */
    public OverviewFeature(
            OverviewService overviews,
            VisibilityPolicy sight,
            RoadmapLookup roadmaps,
            Function<LearnerId, Card> welcome) {
        ProgressView showing = new ProgressView(overviews, sight, new OverviewCards(new PictureCache()), welcome);
        this.commands = List.of(new ProgressCommand(showing, roadmaps));
        this.userMenus = List.of(new ViewProgressCommand(showing));
        this.actions = new OverviewActions(showing, roadmaps).all();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<UserCommand> userCommands() {
        return userMenus;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
