package dev.cairn.bot.features.progressview;

import dev.cairn.bot.drawing.DrawingLimit;
import dev.cairn.bot.features.study.RoadmapLookup;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Request;
import dev.cairn.bot.interaction.UserCommand;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import java.util.List;
import java.util.function.Function;

/** {@code /progress} with its buttons, and "View progress" in a person's menu. */
public final class ProgressViewFeature implements Feature {
    private final List<Command> commands;
    private final List<UserCommand> userCommands;
    private final List<Action> actions;

    /** @param welcome draws the card for a viewer who follows no roadmap */
    public ProgressViewFeature(
            ProgressSnapshotReader snapshots,
            VisibilityPolicy visibility,
            RoadmapLookup roadmaps,
            Sharing sharing,
            DrawingLimit drawings,
            Function<Request, Card> welcome) {
        ProgressView progressView = new ProgressView(
                snapshots, visibility, new ProgressCards(new PictureCache(drawings)), sharing, welcome);
        this.commands = List.of(new ProgressCommand(progressView, roadmaps));
        this.userCommands = List.of(new ViewProgressCommand(progressView));
        this.actions = new ProgressActions(progressView, roadmaps).all();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<UserCommand> userCommands() {
        return userCommands;
    }

    @Override
    public List<Action> actions() {
        return actions;
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
