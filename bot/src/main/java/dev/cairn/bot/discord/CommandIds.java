package dev.cairn.bot.discord;

import java.util.Map;
import java.util.Optional;

/** The ids that Discord gave the commands, by the first word of their paths; none are known before registration. */
final class CommandIds {
    private volatile Map<String, Long> ids = Map.of();

    void learn(Map<String, Long> registered) {
        ids = Map.copyOf(registered);
    }

    Optional<Long> of(String name) {
        return Optional.ofNullable(ids.get(name));
    }
}
