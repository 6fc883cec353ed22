package dev.cairn.bot.interaction;

/** How an interaction ended. */
public enum InteractionResult {
    /** With the answer that was asked for. */
    ANSWERED,
    /** With a {@link UserError}. */
    REFUSED,
    /** With a fault of Cairn's own, and an incident id for the person. */
    INCIDENT,
    /** With nothing that Discord took. */
    UNANSWERED
}
