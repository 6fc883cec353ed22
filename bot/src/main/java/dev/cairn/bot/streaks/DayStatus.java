package dev.cairn.bot.streaks;

/** How a day counts for a streak. */
public enum DayStatus {
    /** A unit or step was finished, or enough time was logged. */
    STUDIED,
    /** A rest day. */
    RESTED,
    /** A change of calendar left too little of the day to study on. */
    SPARED,
    /** A freeze was spent on it. */
    FROZEN,
    /** Nothing was done, and nothing spares the day. */
    MISSED
}
