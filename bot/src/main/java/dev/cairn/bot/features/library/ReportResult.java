package dev.cairn.bot.features.library;

/** What came of a report. */
enum ReportResult {
    NOTED,
    /** It was the third that counts, and the entry is hidden now. */
    HIDDEN,
    /** The person has reported this entry before. */
    REPEATED,
    TOO_MANY_TODAY,
    /** Nobody but its submitter sees it anymore. */
    GONE
}
