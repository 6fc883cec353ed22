package dev.cairn.bot.features.library;

/** What came of adding a link to a library. */
sealed interface AddResult {
    /** It is new, or was edited: everybody sees it, or moderators are asked. */
    record Added(LibraryEntry entry) implements AddResult {}

    /** It was there already; the person is one of its savers now. */
    record AlreadyThere(LibraryEntry entry) implements AddResult {}

    /** Moderators or members have taken it out, and it is not taken back under another name. */
    record TakenOut(LibraryEntry entry) implements AddResult {}

    /** The person has as many waiting entries as one may have. */
    record TooManyWaiting() implements AddResult {}
}
