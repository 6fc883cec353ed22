package dev.cairn.bot.interaction;

/** An entry of the menu that Discord opens on a person. */
public interface UserCommand {
    UserCommandSpec spec();

    /**
     * Answers for the person on whom the menu was opened, who may be the acting one.
     *
     * @throws UserError for what the acting person can mend; it is shown to them alone
     */
    Reply handle(Request request, TargetUser target);
}
