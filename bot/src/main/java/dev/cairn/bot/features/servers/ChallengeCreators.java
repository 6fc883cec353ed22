package dev.cairn.bot.features.servers;

/** Who may create challenges in a server. The names are stored. */
public enum ChallengeCreators {
    /** Every member. */
    EVERYONE,
    /** Members with the Manage Server permission. */
    MANAGERS
}
