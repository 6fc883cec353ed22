package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Action;
import dev.cairn.bot.interaction.Command;
import dev.cairn.bot.interaction.Feature;
import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.interaction.card.Button;
import dev.cairn.bot.interaction.personal.PersonalData;
import dev.cairn.bot.progress.ProgressLedger;
import dev.cairn.curriculum.Curriculum;
import dev.cairn.curriculum.UnitId;
import java.util.List;
import java.util.function.Function;

/** {@code /undo}, and the buttons that undo a change and redo it. */
public final class UndoFeature implements Feature {
    private final UndoCommand command;
    private final UndoActions actions;

    /**
     * Creates the feature.
     *
     * @param titles names units, also those that have left the curriculum
     * @param words of the features whose changes are not about units, time or roadmaps
     * @param next the button that leads on from each answer
     */
    public UndoFeature(
            Curriculum curriculum,
            ProgressLedger ledger,
            Function<UnitId, String> titles,
            List<ChangeWords> words,
            List<OwnWayBack> others,
            UndoneEffect effect,
            Function<Viewer, Button> next) {
        UndoCard card = new UndoCard(curriculum, titles, words, effect, next);
        this.command = new UndoCommand(ledger, card, others);
        this.actions = new UndoActions(ledger, card);
    }

    @Override
    public List<Command> commands() {
        return List.of(command);
    }

    @Override
    public List<Action> actions() {
        return actions.all();
    }

    @Override
    public PersonalData personalData() {
        return PersonalData.NONE;
    }
}
