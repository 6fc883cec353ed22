package dev.cairn.bot.interaction.personal;

/** What personal data is about, for the words of {@code /privacy delete}. */
public enum PersonalTopic {
    PROGRESS,
    TIME,
    SETTINGS,
    REMINDERS,
    BOARDS,
    GROUPS,
    CHALLENGES,
    LIBRARY,
    /** What is kept for a short while, so that an answer or a message comes once. */
    MESSAGES
}
