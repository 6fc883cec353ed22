package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Card;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.UserMenu;
import dev.cairn.bot.study.RoadmapNames;
import java.util.List;
import java.util.function.Function;

/** {@code /progress} with its buttons, and "View progress" in the menu of a person. */
public final class OverviewFeature implements Feature {
    private final List<Command> commands;
    private final List<UserMenu> userMenus;
    private final List<Action> actions;

    /** @param welcome the card for one who follows no roadmap yet */
    public OverviewFeature(Overviews overviews, Sight sight, RoadmapNames roadmaps, Function<LearnerId, Card> welcome) {
        Showing showing = new Showing(overviews, sight, new OverviewCards(new Pictures()), welcome);
        this.commands = List.of(new ProgressCommand(showing, roadmaps));
        this.userMenus = List.of(new ViewProgressMenu(showing));
        this.actions = new OverviewActions(showing, roadmaps).all();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<UserMenu> userMenus() {
        return userMenus;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }
}
