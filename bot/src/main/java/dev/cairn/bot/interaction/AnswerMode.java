package dev.cairn.bot.interaction;

/**
 * How a command, button, select or modal answers, declared beforehand because Discord fixes it with the first
 * acknowledgement: a deferral decides who sees the answer, and a modal can neither be deferred nor follow a deferral.
 */
public enum AnswerMode {
    /** A message only the acting person sees. */
    PRIVATE,
    /** A message everybody in the channel sees. */
    PUBLIC,
    /** The message the button or select stands on is replaced. */
    UPDATE,
    /** A modal opens. */
    MODAL
}
