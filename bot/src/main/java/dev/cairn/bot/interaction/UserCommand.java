package dev.cairn.bot.interaction;

/** A command in the context menu that Discord opens on a user. */
public interface UserCommand {
    UserCommandSpec spec();

    /**
     * Answers the command.
     *
     * @param target the user on whom the menu was opened, who may be the invoker
     * @throws UserError for a problem the invoker can solve; only they see it
     */
    Reply handle(Request request, TargetUser target);
}
