package dev.cairn.bot.features.progressview;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.interaction.Invoker;
import java.util.Optional;

/**
 * The learner whose progress is requested.
 *
 * @param name the name others see; empty if Discord did not send it, as on a button press
 */
record Subject(LearnerId id, Optional<String> name) {
    static Subject of(Invoker invoker) {
        return new Subject(invoker.id(), Optional.of(invoker.name()));
    }
}
