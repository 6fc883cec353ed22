package dev.cairn.bot.playground.interactions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.cairn.bot.playground.messages.ComponentType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks the values chosen in a select, in a message or a modal. */
final class SelectValues {
    private SelectValues() {}

    /** Refuses too few, too many or unknown values, and resolves those that are ids. */
    static void check(JsonNode select, List<String> values, ResolvedData resolved) {
        int least = select.path("min_values").asInt(1);
        int most = select.path("max_values").asInt(1);
        boolean leftOut = values.isEmpty() && !select.path("required").asBoolean(true);
        if (!leftOut && (values.size() < least || values.size() > most)) {
            throw new RefusedAction("choose between " + least + " and " + most);
        }
        if (Set.copyOf(values).size() != values.size()) {
            throw new RefusedAction("each can be chosen once");
        }
        switch (select.path("type").asInt()) {
            case ComponentType.USER_SELECT, ComponentType.MENTIONABLE_SELECT -> values.forEach(resolved::addPerson);
            case ComponentType.CHANNEL_SELECT -> values.forEach(resolved::addChannel);
            case ComponentType.ROLE_SELECT -> values.forEach(resolved::addRole);
            default -> checkOptions(select, values);
        }
    }

    private static void checkOptions(JsonNode select, List<String> values) {
        Set<String> offered = new HashSet<>();
        select.path("options")
                .forEach(option -> offered.add(option.path("value").asText()));
        for (String value : values) {
            if (!offered.contains(value)) {
                throw new RefusedAction("there is no option " + value);
            }
        }
    }
}
