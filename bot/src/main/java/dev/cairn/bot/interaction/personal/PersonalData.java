package dev.cairn.bot.interaction.personal;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.ServerId;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** What one feature keeps about people, and what else is to be done when a person's data is deleted. */
public interface PersonalData {
    /** Nothing. */
    PersonalData NONE = of();

    /** The tables with rows about people. */
    List<PersonalTable> tables();

    /** The timed work about the learner, which is removed with their rows. */
    default List<PersonalRun> runs(Handle handle, LearnerId learner) {
        return List.of();
    }

    /** The servers of which {@link #deleting} changes rows; they are locked before, together with those of other features. */
    default Set<ServerId> changedServers(Handle handle, LearnerId learner) {
        return Set.of();
    }

    /**
     * Does what the deletion of a learner takes beyond the deletion of their own rows, which are deleted right after:
     * drops caches, clears what they wrote in rows that stay. Runs in the transaction of the deletion,
     * which has locked the learner and {@link #changedServers}.
     */
    default void deleting(Handle handle, LearnerId learner) {}

    /** Tables whose rows go with the learner's, and nothing else to do. */
    static PersonalData of(PersonalTable... tables) {
        List<PersonalTable> all = List.of(tables);
        return () -> all;
    }

    /** Both together. */
    default PersonalData and(PersonalData other) {
        return new CombinedPersonalData(this, other);
    }
}
