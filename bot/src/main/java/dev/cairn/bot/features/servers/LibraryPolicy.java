package dev.cairn.bot.features.servers;

/** Who may add links to a server's library. The names are stored. */
public enum LibraryPolicy {
    /** Every member. */
    OPEN,
    /** Every member, but moderators approve each link in their channel. */
    QUEUE,
    /** Nobody. What is there stays and can be found. */
    CLOSED
}
