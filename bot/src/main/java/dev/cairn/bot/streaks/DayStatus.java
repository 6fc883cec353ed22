package dev.cairn.bot.streaks;

/** What a day was to a streak. */
public enum DayStatus {
    /** Something was finished, or logged for long enough. */
    STUDIED,
    /** A day of rest. */
    RESTED,
    /** A change of calendar left too little of it, or nothing. */
    SPARED,
    /** A freeze was spent on it. */
    FROZEN,
    /** None of these. */
    MISSED
}
