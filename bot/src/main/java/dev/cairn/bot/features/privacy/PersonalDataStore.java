package dev.cairn.bot.features.privacy;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.personal.PersonalTopic;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Reads and deletes everything that is kept about a person. */
interface PersonalDataStore {
    /** What there is anything about. */
    Set<PersonalTopic> topics(LearnerId learner);

    /**
     * Writes the rows of all tables, as they stand at one moment.
     *
     * @return empty if that is more than a file may hold
     */
    Optional<ExportedFile> export(LearnerId learner, Instant now);

    /** Deletes everything, with the timed work about the person, in one transaction. A repeat deletes nothing. */
    void delete(LearnerId learner);
}
