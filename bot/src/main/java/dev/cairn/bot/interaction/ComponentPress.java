package dev.cairn.bot.interaction;

import dev.cairn.bot.id.LearnerId;
import dev.cairn.bot.id.MessageId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A press of a button, a change of a select, or the submission of a modal.
 *
 * @param arguments the arguments in the custom id; untrusted, since people can forge them
 * @param values the chosen values of a select; empty for buttons and modals
 * @param fields the values of a modal's fields, by field name: one for text, any number for a select
 * @param publicMessage the message on which the button or select stands, if everybody in the channel sees it
 * @param links the addresses of the link buttons on that message, in order, as Cairn sent them
 */
public record ComponentPress(
        Request request,
        List<String> arguments,
        List<String> values,
        Map<String, List<String>> fields,
        Optional<MessageId> publicMessage,
        List<String> links) {
    public ComponentPress {
        links = List.copyOf(links);
        arguments = List.copyOf(arguments);
        values = List.copyOf(values);
        fields = Map.copyOf(fields);
    }

    /** A press on a message that only the invoker sees. */
    public ComponentPress(
            Request request, List<String> arguments, List<String> values, Map<String, List<String>> fields) {
        this(request, arguments, values, fields, Optional.empty(), List.of());
    }

    public Viewer viewer() {
        return request.viewer();
    }

    public LearnerId learner() {
        return request.learner();
    }

    /**
     * Returns an argument of the custom id.
     *
     * @param index from 0
     * @throws UserError if there are fewer arguments, as on a forged or outdated button
     */
    public String argument(int index) {
        if (index >= arguments.size()) {
            throw UserError.staleButton();
        }
        return arguments.get(index);
    }

    /** The first value of a modal's field; an empty string if it has none. */
    public String field(String name) {
        return fields.getOrDefault(name, List.of()).stream().findFirst().orElse("");
    }
}
