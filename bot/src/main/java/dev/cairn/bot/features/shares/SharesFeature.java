package dev.cairn.bot.features.shares;

import dev.cairn.bot.features.library.Library;
import dev.cairn.bot.features.study.Sharing;
import dev.cairn.bot.features.study.StudyService;
import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.MessageCommand;
import dev.cairn.bot.interaction.ServerChannels;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Card;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.Unit;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code /share} with the buttons of its cards, and what the menu of a message offers about its links. */
public final class SharesFeature implements Feature {
    private final List<Command> commands;
    private final List<MessageCommand> messageCommands;
    private final List<Action> actions;

    /** @param unitCard draws a unit with everything the viewer can do about it */
    public SharesFeature(
            Curriculum curriculum,
            StudyService study,
            Sharing sharing,
            Library library,
            ServerChannels channels,
            BiFunction<Viewer, Unit, Card> unitCard) {
        RoadmapResources resources = new RoadmapResources(curriculum, library::resource);
        ShareCards cards = new ShareCards(resources, library);
        this.commands = List.of(new ShareCommand(resources, cards, sharing, study));
        FindOnRoadmapCommand find = new FindOnRoadmapCommand(resources, cards);
        SaveToLibraryCommand save = new SaveToLibraryCommand(library, channels);
        this.messageCommands = List.of(save, find);
        this.actions = Stream.of(
                        new SharedCardActions(resources, cards, study, library, unitCard).all(),
                        save.actions(),
                        List.of(find.picked()))
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public List<Command> commands() {
        return commands;
    }

    @Override
    public List<MessageCommand> messageCommands() {
        return messageCommands;
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
