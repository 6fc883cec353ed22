package dev.cairn.bot.playground.world;

import java.time.Instant;

/**
 * A person in a server.
 *
 * @param permissions Discord's permission bits
 */
public record Member(Snowflake person, Instant joinedAt, long permissions) {
    /** Discord's Manage Server permission. */
    public static final long MANAGE_SERVER = 1L << 5;

    /** View channels, send messages, embed links, attach files, read history, add reactions, use commands and apps. */
    public static final long DEFAULT_PERMISSIONS =
            1L << 6 | 1L << 10 | 1L << 11 | 1L << 14 | 1L << 15 | 1L << 16 | 1L << 31 | 1L << 50;

    /** All permissions, as an owner has. */
    public static final long ALL_PERMISSIONS = 0x001F_FFFF_FFFF_FFFFL;
}
