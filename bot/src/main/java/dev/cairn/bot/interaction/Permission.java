package dev.cairn.bot.interaction;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The Discord permissions that Cairn checks. */
public enum Permission {
    MANAGE_SERVER(5),
    VIEW_CHANNEL(10),
    SEND_MESSAGES(11),
    MANAGE_MESSAGES(13),
    EMBED_LINKS(14),
    READ_MESSAGE_HISTORY(16),
    SEND_MESSAGES_IN_THREADS(38);

    private final int bit;

    Permission(int bit) {
        this.bit = bit;
    }

    /** The permissions of a bit mask of Discord's. */
    public static Set<Permission> of(long bits) {
        return Arrays.stream(values())
                .filter(permission -> (bits & permission.mask()) != 0)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The permission as a bit mask of Discord's permission set. */
    public long mask() {
        return 1L << bit;
    }
}
