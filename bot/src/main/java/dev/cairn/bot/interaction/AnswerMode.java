package dev.cairn.bot.interaction;

/**
 * How a command or action answers. It is declared in advance because Discord fixes it with the first acknowledgement: a
 * deferral decides who sees the answer, and a modal can neither be deferred nor follow a deferral.
 */
public enum AnswerMode {
    /** A message that only the invoker sees. */
    PRIVATE,
    /** A message that everybody in the channel sees. */
    PUBLIC,
    /** A replacement of the message that contains the button or select. */
    UPDATE,
    /** A modal. */
    MODAL
}
