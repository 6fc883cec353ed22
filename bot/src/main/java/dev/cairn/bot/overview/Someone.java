package dev.cairn.bot.overview;

import dev.cairn.bot.interaction.LearnerId;
import dev.cairn.bot.interaction.Person;
import java.util.Optional;

/**
 * Whose progress is asked for.
 *
 * @param name what others see; empty where Discord did not say, as behind a button
 */
record Someone(LearnerId id, Optional<String> name) {
    static Someone acting(Person person) {
        return new Someone(person.id(), Optional.of(person.name()));
    }
}
