package dev.cairn.bot.interaction;

/** A command in the context menu that Discord opens on a message. */
public interface MessageCommand {
    MessageCommandSpec spec();

    /**
     * Answers the command.
     *
     * @param target the message on which the menu was opened
     * @throws UserError for a problem the invoker can solve; only they see it
     */
    Reply handle(Request request, TargetMessage target);
}
