package dev.cairn.bot.features.challenges;

/** The messages of a challenge that are kept current. The names are stored. */
enum MessageKind {
    CARD,
    RESULT
}
