package dev.cairn.bot.interaction;

/** The permissions of Discord's that Cairn asks about, with their bit in Discord's permission set. */
public enum Permission {
    MANAGE_SERVER(5),
    SEND_MESSAGES(11),
    EMBED_LINKS(14),
    SEND_MESSAGES_IN_THREADS(38);

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    public long mask() {
        return 1L << bit;
    }
}
