package dev.cairn.bot.features.undo;

import dev.cairn.bot.progress.RecordedChange;
import java.util.Locale;
import java.util.Optional;

/** Says in words what a change of one feature was. */
@FunctionalInterface
public interface ChangeWords {
    /** What the learner did, as in "finishing **Calculus**"; empty for a change of another feature. */
    Optional<String> of(RecordedChange change, Locale locale);
}
