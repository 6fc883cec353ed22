package dev.cairn.bot.interaction;

/** How an interaction ended, for the metrics. */
public enum InteractionResult {
    /** Discord has the handler's answer. */
    ANSWERED,
    /** The handler threw a {@link UserError}, which the person has seen. */
    REFUSED,
    /** The handler failed otherwise, and the person has seen an apology. */
    INCIDENT,
    /** Discord has no answer. */
    UNANSWERED
}
