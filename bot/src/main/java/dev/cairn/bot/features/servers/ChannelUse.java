package dev.cairn.bot.features.servers;

/** What Cairn uses a channel of a server for. */
enum ChannelUse {
    ANNOUNCEMENTS,
    MODERATORS,
    GROUP_HOME,
    /** The channel in which somebody asks. */
    THIS_CHANNEL
}
