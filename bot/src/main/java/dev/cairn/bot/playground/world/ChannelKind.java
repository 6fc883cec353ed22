package dev.cairn.bot.playground.world;

/** Where a channel is, which decides who sees it and what Discord calls it. */
public enum ChannelKind {
    SERVER(0, 0),
    BOT_DM(1, 1),
    PRIVATE(3, 2);

    private final int discordType;
    private final int context;

    ChannelKind(int discordType, int context) {
        this.discordType = discordType;
        this.context = context;
    }

    /** Discord's channel type. */
    public int discordType() {
        return discordType;
    }

    /** Discord's interaction context type. */
    public int context() {
        return context;
    }
}
