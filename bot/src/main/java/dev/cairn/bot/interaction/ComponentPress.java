package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import java.util.List;
import java.util.Map;

/**
 * A button pressed, a select changed or a modal sent.
 *
 * @param arguments what the custom id carried after the action and the owner; not to be trusted
 * @param values what was chosen in a select; empty for buttons and modals
 * @param fields what was filled in a modal, by the field's name: one value for text, any number for a select
 */
public record ComponentPress(
        Request request, List<String> arguments, List<String> values, Map<String, List<String>> fields) {
    public ComponentPress {
        arguments = List.copyOf(arguments);
        values = List.copyOf(values);
        fields = Map.copyOf(fields);
    }

    public Viewer viewer() {
        return request.viewer();
    }

    public LearnerId learner() {
        return request.learner();
    }

    /**
     * An argument of the custom id.
     *
     * @throws UserError if there are fewer, as on a forged or outdated button
     */
    public String argument(int index) {
        if (index >= arguments.size()) {
            throw UserError.staleButton();
        }
        return arguments.get(index);
    }

    /** The first value of a modal's field, or an empty text. */
    public String field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
