package dev.cairn.bot.features.undo;

import static dev.cairn.bot.interaction.card.Markdown.bold;
import static dev.cairn.bot.interaction.card.Markdown.relative;

import dev.cairn.bot.interaction.EnglishPhrases;
import dev.cairn.bot.progress.ChangeKind;
import dev.cairn.bot.progress.ChangeSubject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** English. */
record EnglishUndoCopy() implements UndoCopy {
    @Override
    public String undoCommand() {
        return "Undo your last change";
    }

    @Override
    public String undo() {
        return "Undo";
    }

    @Override
    public String undoIt() {
        return "Undo it";
    }

    @Override
    public String leaveIt() {
        return "Leave it";
    }

    @Override
    public String redo() {
        return "Redo";
    }

    @Override
    public String undone(String change, Instant made) {
        return "**Undone:** " + change + ", " + relative(made) + ".";
    }

    @Override
    public String redone(String change) {
        return "**Redone:** " + change + ".";
    }

    @Override
    public String ask(String change, Instant made) {
        return "Your last change was " + change + ", " + relative(made) + ". Undo it?";
    }

    @Override
    public String askAfter(String ownWayBack, String change, Instant made) {
        return ownWayBack + "\nYour last change before that was " + change + ", " + relative(made) + ". Undo it?";
    }

    @Override
    public String left() {
        return "Okay, nothing changed.";
    }

    @Override
    public String nothingToUndo() {
        return "There’s nothing to undo.";
    }

    @Override
    public String undoneAlready() {
        return "That’s undone already.";
    }

    @Override
    public String changedSince() {
        return "You’ve changed something else since then.";
    }

    @Override
    public String nothingToRedo() {
        return "There’s nothing to redo: it’s back already, or you’ve changed something since.";
    }

    @Override
    public String about(ChangeKind kind, String title) {
        String what = bold(title);
        return switch (kind) {
            case STARTED -> "starting " + what;
            case FINISHED -> "finishing " + what;
            case TICKED -> "ticking steps of " + what;
            case SKIPPED_AS_KNOWN, SKIPPED_AS_UNWANTED -> "skipping " + what;
            case SET_ASIDE -> "setting " + what + " aside";
            case FOLLOWED, ACTIVATED -> "choosing " + what;
            case UNFOLLOWED -> "unfollowing " + what;
            case RESET -> "starting " + what + " over";
            default -> throw new IllegalArgumentException(kind + " is not about a unit or a roadmap");
        };
    }

    @Override
    public String about(ChangeKind kind, ChangeSubject.OfTime time, Optional<String> unit) {
        String minutes = "**" + EnglishPhrases.exactly(Duration.ofMinutes(time.minutes())) + "**"
                + unit.map(title -> " of " + bold(title)).orElse("") + " on " + EnglishPhrases.day(time.studyDay());
        return switch (kind) {
            case LOGGED -> "logging " + minutes;
            case LOG_REMOVED -> "removing " + minutes + " from your log";
            case FOCUSED -> "a focus session that logged " + minutes;
            default -> throw new IllegalArgumentException(kind + " is not about time");
        };
    }
}
