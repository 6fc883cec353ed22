package dev.cairn.bot.interaction;

import java.util.List;

/** A slash command. Its code is synchronous and may take seconds: the edge keeps to Discord's three seconds. */
public interface Command {
    CommandSpec spec();

    /**
     * Answers the command.
     *
     * @throws UserError for a problem the person can solve; only they see it
     */
    Reply handle(Request request, Options options);

    /**
     * Proposes values for the option being typed; the edge shows the first 25.
     *
     * @param option the name of the option being typed
     * @param options all options as typed so far, including that one
     */
    default List<Choice> suggest(Request request, String option, Options options) {
        return List.of();
    }
}
