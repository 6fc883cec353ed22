package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Invoker;
import java.util.Optional;

/**
 * Whose progress is asked for.
 *
 * @param name what others see; empty where Discord did not say, as behind a button
 */
record Subject(LearnerId id, Optional<String> name) {
    static Subject acting(Invoker person) {
        return new Subject(person.id(), Optional.of(person.name()));
    }
}
