package dev.cairn.bot.features.undo;

import dev.cairn.bot.interaction.Viewer;
import dev.cairn.bot.progress.LearnerProgress;
import java.util.Optional;

/** Says what else an undo took away, such as units of other roadmaps that no longer count as done. */
@FunctionalInterface
public interface UndoneEffect {
    Optional<String> of(Viewer viewer, LearnerProgress before, LearnerProgress after);
}
