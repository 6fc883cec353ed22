package dev.cairn.bot.playground.world;

/** The kind of a channel; decides who sees it and which Discord types it has. */
public enum ChannelKind {
    SERVER(0, 0),
    THREAD(11, 0),
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
