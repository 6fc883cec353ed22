package dev.cairn.bot.interaction;

import java.util.List;

/** A slash command. Plain synchronous code: it may take its time, the edge sees to Discord's three seconds. */
public interface Command {
    CommandSpec spec();

    /**
     * Answers the command.
     *
     * @throws UserError for what the person can mend; it is shown to them alone
     */
    Reply handle(Request request, Options options);

    /**
     * What to propose for the option being typed; the edge shows the first 25.
     *
     * @param option the name of the option the person is typing in
     * @param options what has been typed so far, in that option too
     */
    default List<Choice> suggest(Request request, String option, Options options) {
        return List.of();
    }
}
