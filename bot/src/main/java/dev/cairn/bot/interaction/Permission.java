package dev.cairn.bot.interaction;

/** The Discord permissions that Cairn checks. */
public enum Permission {
    MANAGE_SERVER(5),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    EMBED_LINKS(14),
    SEND_MESSAGES_IN_THREADS(38);

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    /** The permission as a bit mask of Discord's permission set. */
    public long mask() {
        return 1L << bit;
    }
}
