package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Language;
import dev.cairn.bot.interaction.Text;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeSubject;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The words of {@code /undo}. */
interface UndoCopy {
    static UndoCopy in(Locale locale) {
        return switch (Language.of(locale)) {
            case ENGLISH -> new EnglishUndoCopy();
        };
    }

    static Text text(Function<UndoCopy, String> words) {
        return locale -> words.apply(in(locale));
    }

    String undoCommand();

    /** Labels a button under a card that reports a change. */
    String undo();

    /** Labels the button that agrees to undo. */
    String undoIt();

    String leaveIt();

    String redo();

    /**
     * Says what was undone.
     *
     * @param change a phrase such as "finishing **Calculus**"
     */
    String undone(String change, Instant made);

    String redone(String change);

    /** Asks whether to undo a change that was made a while ago. */
    String ask(String change, Instant made);

    /** Asks whether to undo the change before something that is undone another way. */
    String askAfter(String ownWayBack, String change, Instant made);

    String left();

    String nothingToUndo();

    String undoneAlready();

    /** Says that another change has been made since, before asking about that. */
    String changedSince();

    String nothingToRedo();

    // What the learner did.

    String about(ChangeKind kind, String title);

    String about(ChangeKind kind, ChangeSubject.OfTime time, Optional<String> unit);
}
